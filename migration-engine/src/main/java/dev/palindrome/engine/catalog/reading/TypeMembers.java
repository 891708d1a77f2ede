package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/**
 * Reads the values of enums and the attributes of composite types, whose order is part of the type.
 *
 * <p>Of an enum's sort numbers only the order counts: they are fractions after {@code ADD VALUE … BEFORE}.
 */
final class TypeMembers implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_enum");
    }

    @Override
    public String sql() {
        return """
                , user_type AS (
                  SELECT t.oid, t.typrelid, t.typtype FROM pg_type t JOIN user_schema s ON s.oid = t.typnamespace
                  LEFT JOIN pg_class c ON c.oid = t.typrelid
                  WHERE (t.typtype = 'e' OR t.typtype = 'c' AND c.relkind = 'c')
                    AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)
                )
                SELECT 'enum value' AS kind, 'pg_enum'::regclass::oid AS class, e.oid, 0 AS sub,
                  'pg_type'::regclass::oid AS parent_class, t.oid AS parent_oid, quote_literal(e.enumlabel) AS name,
                  row_number() OVER (PARTITION BY t.oid ORDER BY e.enumsortorder) AS position,
                  NULL AS "type", NULL AS "collation"
                FROM user_type t JOIN pg_enum e ON e.enumtypid = t.oid
                UNION ALL
                SELECT 'type attribute', 'pg_class'::regclass::oid, a.attrelid, a.attnum,
                  'pg_type'::regclass::oid, t.oid, quote_ident(a.attname),
                  row_number() OVER (PARTITION BY t.oid ORDER BY a.attnum),
                  format_type(a.atttypid, a.atttypmod),
                  CASE WHEN a.attcollation <> at.typcollation THEN a.attcollation::regcollation::text END
                FROM user_type t
                JOIN pg_attribute a ON a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped
                JOIN pg_type at ON at.oid = a.atttypid
                WHERE t.typtype = 'c'
                """;
    }
}
