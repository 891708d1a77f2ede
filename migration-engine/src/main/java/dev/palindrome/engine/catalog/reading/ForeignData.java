package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/**
 * Reads foreign-data wrappers, servers and user mappings.
 *
 * <p>Options of a mapping are secrets: only a digest of them is a fact, and only a superuser or the server's owner gets
 * to see them; for others they are {@code not readable}.
 */
final class ForeignData implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_foreign_data_wrapper", "pg_foreign_server", "pg_user_mapping");
    }

    @Override
    public String sql() {
        return """
                SELECT 'foreign data wrapper' AS kind, 'pg_foreign_data_wrapper'::regclass::oid AS class, w.oid,
                  NULL::oid AS parent_class, NULL::oid AS parent_oid, quote_ident(w.fdwname) AS name,
                  pg_get_userbyid(w.fdwowner) AS owner,
                  nullif(w.fdwhandler, 0)::regprocedure::text AS "handler",
                  nullif(w.fdwvalidator, 0)::regprocedure::text AS "validator",
                  w.fdwoptions AS "options", NULL AS "wrapper", NULL AS "type", NULL AS "version", NULL AS "secrets"
                FROM pg_foreign_data_wrapper w
                WHERE NOT EXISTS (SELECT FROM member m
                  WHERE m.classid = 'pg_foreign_data_wrapper'::regclass AND m.objid = w.oid)
                UNION ALL
                SELECT 'server', 'pg_foreign_server'::regclass, s.oid, NULL, NULL, quote_ident(s.srvname),
                  pg_get_userbyid(s.srvowner), NULL, NULL, s.srvoptions, quote_ident(w.fdwname), s.srvtype, s.srvversion, NULL
                FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
                WHERE NOT EXISTS (SELECT FROM member m
                  WHERE m.classid = 'pg_foreign_server'::regclass AND m.objid = s.oid)
                UNION ALL
                SELECT 'user mapping', 'pg_user_mapping'::regclass, u.umid, 'pg_foreign_server'::regclass, u.srvid,
                  CASE u.umuser WHEN 0 THEN 'PUBLIC' ELSE quote_ident(u.usename) END,
                  NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                  coalesce('sha256 ' || encode(sha256(convert_to(u.umoptions::text, 'UTF8')), 'hex'), 'not readable')
                FROM pg_user_mappings u
                WHERE NOT EXISTS (SELECT FROM member m
                  WHERE m.classid = 'pg_foreign_server'::regclass AND m.objid = u.srvid)
                """;
    }
}
