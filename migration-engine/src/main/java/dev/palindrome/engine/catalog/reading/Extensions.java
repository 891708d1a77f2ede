package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads extensions, which stand for all of their members. */
final class Extensions implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_extension");
    }

    @Override
    public String sql() {
        return """
                SELECT 'extension' AS kind, 'pg_extension'::regclass::oid AS class, e.oid,
                  quote_ident(e.extname) AS name,
                  pg_get_userbyid(e.extowner) AS owner,
                  quote_ident(n.nspname) AS "in schema",
                  e.extversion AS "version",
                  ARRAY(SELECT c.oid::regclass::text || coalesce(' ' || nullif(e.extcondition[c.i], ''), '')
                    FROM unnest(e.extconfig) WITH ORDINALITY AS c (oid, i)) AS "configuration tables"
                FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
                """;
    }
}
