package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/**
 * Reads default privileges, per role, schema and kind of object.
 *
 * <p>A row for all schemas replaces the built-in default and is told against it; a row for one schema adds to it.
 */
final class DefaultPrivileges implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_default_acl");
    }

    @Override
    public String sql() {
        return """
                SELECT 'default privileges' AS kind, 'pg_default_acl'::regclass::oid AS class, d.oid,
                  'of ' || quote_ident(pg_get_userbyid(d.defaclrole)) || coalesce(' in ' || s.name, '') || ' on '
                    || CASE d.defaclobjtype WHEN 'r' THEN 'tables' WHEN 'S' THEN 'sequences' WHEN 'f' THEN 'functions'
                       WHEN 'T' THEN 'types' WHEN 'n' THEN 'schemas' ELSE 'large objects' END AS name,
                  (SELECT string_agg(change.words, '; ' ORDER BY change.words COLLATE "C") FROM (
                    SELECT CASE WHEN now.granted IS NULL THEN 'REVOKE ' ELSE 'GRANT ' END
                      || string_agg(privilege_type, ', ' ORDER BY privilege_type COLLATE "C")
                      || CASE WHEN now.granted IS NULL THEN ' FROM ' ELSE ' TO ' END
                      || CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END
                      || CASE WHEN now.granted THEN ' WITH GRANT OPTION' ELSE '' END AS words
                    FROM (
                      SELECT grantee, privilege_type, bool_or(is_grantable) AS granted
                      FROM aclexplode(d.defaclacl) GROUP BY grantee, privilege_type
                    ) now
                    FULL JOIN (
                      SELECT grantee, privilege_type, bool_or(is_grantable) AS granted
                      FROM aclexplode(CASE WHEN d.defaclnamespace = 0 THEN
                        acldefault(CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END::"char", d.defaclrole)
                        END) GROUP BY grantee, privilege_type
                    ) start USING (grantee, privilege_type)
                    WHERE now.granted IS DISTINCT FROM start.granted
                    GROUP BY now.granted, grantee
                  ) change) AS "privileges"
                FROM pg_default_acl d LEFT JOIN user_schema s ON s.oid = d.defaclnamespace
                WHERE d.defaclnamespace = 0 OR s.oid IS NOT NULL
                """;
    }
}
