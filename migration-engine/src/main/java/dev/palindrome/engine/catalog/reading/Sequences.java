package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads sequences, those of serial and identity columns as parts of their column. Positions are data, not schema. */
final class Sequences implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_class");
    }

    @Override
    public String sql() {
        return """
                SELECT 'sequence' AS kind, 'pg_class'::regclass::oid AS class, c.oid,
                  CASE WHEN o.refobjid IS NOT NULL THEN 'pg_class'::regclass::oid END AS parent_class,
                  o.refobjid AS parent_oid, o.refobjsubid AS parent_sub,
                  s.name AS schema, quote_ident(c.relname) AS name,
                  pg_get_userbyid(c.relowner) AS owner,
                  CASE c.relpersistence WHEN 'u' THEN 'unlogged' ELSE 'permanent' END AS persistence,
                  format_type(q.seqtypid, NULL) AS "type",
                  q.seqstart AS "start", q.seqincrement AS "increment", q.seqmin AS "minimum", q.seqmax AS "maximum",
                  q.seqcache AS "cache", q.seqcycle AS "cycle",
                  o.refobjid::regclass::text || '.' || quote_ident(a.attname) AS "owned by",
                  CASE o.deptype WHEN 'i' THEN 'true' END AS "of identity"
                FROM pg_sequence q
                JOIN pg_class c ON c.oid = q.seqrelid AND c.relpersistence <> 't'
                JOIN user_schema s ON s.oid = c.relnamespace
                LEFT JOIN pg_depend o ON o.classid = 'pg_class'::regclass AND o.objid = c.oid AND o.objsubid = 0
                  AND o.refclassid = 'pg_class'::regclass AND o.refobjsubid > 0 AND o.deptype IN ('a', 'i')
                LEFT JOIN pg_attribute a ON a.attrelid = o.refobjid AND a.attnum = o.refobjsubid
                WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_class'::regclass
                  AND m.objid IN (c.oid, o.refobjid))
                """;
    }
}
