package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/**
 * Reads the privileges of all objects at once, as what was granted and revoked against what the object had from the
 * start: {@code GRANT SELECT TO r1; REVOKE EXECUTE FROM PUBLIC}.
 *
 * <p>The information schema is left out: what it grants from the start is kept nowhere.
 *
 * <p>So an explicit list that equals the built-in default is no fact, as NULL is none; who granted does not count; and
 * the owner is called {@code <owner>}, so that another owner is one change and not many. The start of a member of an
 * extension, and of a system object, is what {@code pg_init_privs} kept.
 */
final class Privileges implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of();
    }

    @Override
    public String sql() {
        return """
                , listed (class, oid, sub, owner, acl, initial) AS (
                  SELECT 'pg_class'::regclass::oid, oid, 0, relowner, relacl,
                    acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner)
                  FROM pg_class WHERE relacl IS NOT NULL AND relnamespace <> 'information_schema'::regnamespace
                  UNION ALL SELECT 'pg_class'::regclass, a.attrelid, a.attnum, c.relowner, a.attacl,
                    acldefault('c', c.relowner)
                  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                  WHERE a.attacl IS NOT NULL AND NOT a.attisdropped
                  UNION ALL SELECT 'pg_proc'::regclass, oid, 0, proowner, proacl, acldefault('f', proowner)
                  FROM pg_proc WHERE proacl IS NOT NULL
                  UNION ALL SELECT 'pg_type'::regclass, oid, 0, typowner, typacl, acldefault('T', typowner)
                  FROM pg_type WHERE typacl IS NOT NULL
                  UNION ALL SELECT 'pg_namespace'::regclass, oid, 0, nspowner, nspacl, acldefault('n', nspowner)
                  FROM pg_namespace WHERE nspacl IS NOT NULL AND nspname <> 'information_schema'
                  UNION ALL SELECT 'pg_language'::regclass, oid, 0, lanowner, lanacl, acldefault('l', lanowner)
                  FROM pg_language WHERE lanacl IS NOT NULL
                  UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, oid, 0, fdwowner, fdwacl,
                    acldefault('F', fdwowner)
                  FROM pg_foreign_data_wrapper WHERE fdwacl IS NOT NULL
                  UNION ALL SELECT 'pg_foreign_server'::regclass, oid, 0, srvowner, srvacl, acldefault('S', srvowner)
                  FROM pg_foreign_server WHERE srvacl IS NOT NULL
                )
                SELECT o.class, o.oid, o.sub, string_agg(change.words, '; ' ORDER BY change.words COLLATE "C") AS "privileges"
                FROM listed o
                LEFT JOIN pg_init_privs i ON i.classoid = o.class AND i.objoid = o.oid AND i.objsubid = o.sub
                CROSS JOIN LATERAL (
                  SELECT CASE WHEN now.granted IS NULL THEN 'REVOKE ' ELSE 'GRANT ' END
                    || string_agg(privilege_type, ', ' ORDER BY privilege_type COLLATE "C")
                    || CASE WHEN now.granted IS NULL THEN ' FROM ' ELSE ' TO ' END
                    || CASE grantee WHEN 0 THEN 'PUBLIC' WHEN o.owner THEN '<owner>'
                       ELSE quote_ident(pg_get_userbyid(grantee)) END
                    || CASE WHEN now.granted THEN ' WITH GRANT OPTION' ELSE '' END AS words
                  FROM (
                    SELECT grantee, privilege_type, bool_or(is_grantable) AS granted
                    FROM aclexplode(o.acl) GROUP BY grantee, privilege_type
                  ) now
                  FULL JOIN (
                    SELECT grantee, privilege_type, bool_or(is_grantable) AS granted
                    FROM aclexplode(coalesce(i.initprivs, o.initial)) GROUP BY grantee, privilege_type
                  ) start USING (grantee, privilege_type)
                  WHERE now.granted IS DISTINCT FROM start.granted
                  GROUP BY now.granted, grantee
                ) change
                WHERE o.acl IS DISTINCT FROM i.initprivs
                GROUP BY o.class, o.oid, o.sub
                """;
    }
}
