package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads the security labels of all objects at once, like comments. */
final class SecurityLabels implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of();
    }

    @Override
    public String sql() {
        return """
                SELECT l.classoid AS class, l.objoid AS oid, l.objsubid AS sub,
                  array_agg(l.provider || ' ' || quote_literal(l.label)) AS "security label"
                FROM pg_seclabel l
                WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = l.classoid AND m.objid = l.objoid)
                GROUP BY l.classoid, l.objoid, l.objsubid
                """;
    }
}
