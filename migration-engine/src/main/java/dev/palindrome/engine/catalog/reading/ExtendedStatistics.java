package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads the definitions of extended statistics; what ANALYZE gathers for them is no schema. */
final class ExtendedStatistics implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_statistic_ext");
    }

    @Override
    public String sql() {
        return """
                SELECT 'statistics' AS kind, 'pg_statistic_ext'::regclass::oid AS class, x.oid,
                  'pg_class'::regclass::oid AS parent_class, c.oid AS parent_oid,
                  s.name AS schema, quote_ident(x.stxname) AS name,
                  pg_get_statisticsobjdef(x.oid) AS "definition",
                  pg_get_userbyid(x.stxowner) AS owner,
                  CASE WHEN x.stxstattarget >= 0 THEN x.stxstattarget END AS "statistics target"
                FROM relation c
                JOIN pg_statistic_ext x ON x.stxrelid = c.oid
                JOIN user_schema s ON s.oid = x.stxnamespace
                """;
    }
}
