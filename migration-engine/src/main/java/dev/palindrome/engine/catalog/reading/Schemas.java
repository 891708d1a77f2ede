package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads schemas; {@code public} too, whose owner and privileges can be changed like any other's. */
final class Schemas implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_namespace");
    }

    @Override
    public String sql() {
        return """
                SELECT 'schema' AS kind, 'pg_namespace'::regclass::oid AS class, n.oid, s.name,
                  pg_get_userbyid(n.nspowner) AS owner
                FROM pg_namespace n JOIN user_schema s ON s.oid = n.oid
                WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_namespace'::regclass AND m.objid = n.oid)
                """;
    }
}
