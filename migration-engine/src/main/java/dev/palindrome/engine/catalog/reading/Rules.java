package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads rules, but for those that are the query of a view. */
final class Rules implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_rewrite");
    }

    @Override
    public String sql() {
        return """
                SELECT 'rule' AS kind, 'pg_rewrite'::regclass::oid AS class, r.oid,
                  'pg_class'::regclass::oid AS parent_class, c.oid AS parent_oid, quote_ident(r.rulename) AS name,
                  pg_get_ruledef(r.oid) AS "definition",
                  CASE r.ev_enabled WHEN 'O' THEN 'enabled' WHEN 'D' THEN 'disabled' WHEN 'A' THEN 'always'
                    ELSE 'replica' END AS "state"
                FROM relation c JOIN pg_rewrite r ON r.ev_class = c.oid
                WHERE r.rulename <> '_RETURN'
                """;
    }
}
