package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads casts, which are in no schema; those under OID 16384 came with the server. */
final class Casts implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_cast");
    }

    @Override
    public String sql() {
        return """
                SELECT 'cast' AS kind, 'pg_cast'::regclass::oid AS class, c.oid,
                  '(' || format_type(c.castsource, NULL) || ' AS ' || format_type(c.casttarget, NULL) || ')' AS name,
                  CASE c.castmethod WHEN 'f' THEN 'function' WHEN 'i' THEN 'inout' ELSE 'binary' END AS "method",
                  nullif(c.castfunc, 0)::regprocedure::text AS "function",
                  CASE c.castcontext WHEN 'e' THEN 'explicit' WHEN 'a' THEN 'assignment' ELSE 'implicit' END AS "context"
                FROM pg_cast c
                WHERE c.oid >= 16384
                  AND NOT EXISTS (SELECT FROM pg_depend d
                    WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype IN ('e', 'i'))
                """;
    }
}
