package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads the indexes that belong to no constraint. Their definition is compared without the name, for renames. */
final class Indexes implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_class");
    }

    @Override
    public String sql() {
        return """
                , target AS (
                  SELECT a.attrelid, string_agg(a.attnum || ': ' || a.attstattarget, ', ' ORDER BY a.attnum) AS list
                  FROM pg_attribute a WHERE a.attstattarget >= 0 GROUP BY a.attrelid
                )
                SELECT 'index' AS kind, 'pg_class'::regclass::oid AS class, i.indexrelid AS oid,
                  'pg_class'::regclass::oid AS parent_class, i.indrelid AS parent_oid,
                  c.schema, quote_ident(x.relname) AS name,
                  pg_get_indexdef(i.indexrelid) AS named_definition,
                  CASE WHEN NOT i.indisvalid THEN 'false' END AS "valid",
                  CASE WHEN NOT i.indisready THEN 'false' END AS "ready",
                  CASE WHEN NOT i.indislive THEN 'false' END AS "live",
                  space.spcname AS "tablespace",
                  target.list AS "statistics targets",
                  parent.inhparent::regclass::text AS "attached to"
                FROM relation c
                JOIN pg_index i ON i.indrelid = c.oid
                JOIN pg_class x ON x.oid = i.indexrelid
                LEFT JOIN pg_tablespace space ON space.oid = x.reltablespace
                LEFT JOIN target ON target.attrelid = i.indexrelid
                LEFT JOIN pg_inherits parent ON parent.inhrelid = i.indexrelid
                WHERE NOT EXISTS (
                  SELECT FROM pg_constraint con
                  WHERE con.conindid = i.indexrelid AND con.contype IN ('p', 'u', 'x'))
                """;
    }
}
