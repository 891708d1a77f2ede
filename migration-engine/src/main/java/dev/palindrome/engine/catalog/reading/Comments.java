package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/**
 * Reads all comments at once and leaves it to their addresses whose they are, so that no kind can be forgotten.
 *
 * <p>The comment on the index of a constraint is shown with the constraint, beside the constraint's own. Objects with an
 * OID under 16384 came with the server; of those only the schema {@code public}
 * (OID 2200 unless it was made anew) and extensions are the user's.
 */
final class Comments implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of();
    }

    @Override
    public String sql() {
        return """
                SELECT CASE WHEN con.oid IS NULL THEN d.classoid ELSE 'pg_constraint'::regclass::oid END AS class,
                  coalesce(con.oid, d.objoid) AS oid, d.objsubid AS sub,
                  CASE WHEN con.oid IS NULL THEN d.description END AS "comment",
                  CASE WHEN con.oid IS NOT NULL THEN d.description END AS "index comment"
                FROM pg_description d
                LEFT JOIN pg_constraint con ON d.classoid = 'pg_class'::regclass AND con.conindid = d.objoid
                  AND con.contype IN ('p', 'u', 'x')
                WHERE (d.objoid >= 16384 OR d.classoid = 'pg_namespace'::regclass AND d.objoid = 2200 OR d.classoid = 'pg_extension'::regclass)
                  AND NOT EXISTS (SELECT FROM member m WHERE m.classid = d.classoid AND m.objid = d.objoid)
                """;
    }
}
