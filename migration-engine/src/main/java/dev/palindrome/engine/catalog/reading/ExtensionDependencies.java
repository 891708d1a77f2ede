package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads {@code DEPENDS ON EXTENSION} of all objects at once; no definition text has it. */
final class ExtensionDependencies implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of();
    }

    @Override
    public String sql() {
        return """
                SELECT d.classid AS class, d.objid AS oid, d.objsubid AS sub,
                  array_agg(quote_ident(e.extname)) AS "depends on extension"
                FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
                WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'x'
                GROUP BY d.classid, d.objid, d.objsubid
                """;
    }
}
