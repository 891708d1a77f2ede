package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads the policies of row-level security. */
final class Policies implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_policy");
    }

    @Override
    public String sql() {
        return """
                SELECT 'policy' AS kind, 'pg_policy'::regclass::oid AS class, p.oid,
                  'pg_class'::regclass::oid AS parent_class, c.oid AS parent_oid, quote_ident(p.polname) AS name,
                  CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE'
                    WHEN 'd' THEN 'DELETE' ELSE 'ALL' END AS "command",
                  CASE WHEN p.polpermissive THEN 'permissive' ELSE 'restrictive' END AS "form",
                  ARRAY(SELECT CASE role WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(role)) END
                    FROM unnest(p.polroles) AS role) AS "roles",
                  pg_get_expr(p.polqual, p.polrelid) AS "using",
                  pg_get_expr(p.polwithcheck, p.polrelid) AS "with check"
                FROM relation c JOIN pg_policy p ON p.polrelid = c.oid
                """;
    }
}
