package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads views and materialized views. */
final class Views implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_class");
    }

    @Override
    public String sql() {
        return """
                SELECT CASE c.relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END AS kind,
                  'pg_class'::regclass::oid AS class, c.oid, c.schema, quote_ident(c.relname) AS name,
                  pg_get_viewdef(c.oid) AS "definition",
                  pg_get_userbyid(c.relowner) AS owner,
                  c.reloptions AS "options",
                  toast.reloptions AS "toast options",
                  CASE WHEN c.relkind = 'm' THEN c.relispopulated END AS "populated",
                  am.amname AS "access method",
                  space.spcname AS "tablespace",
                  cluster.name AS "cluster index"
                FROM relation c
                LEFT JOIN pg_class toast ON toast.oid = c.reltoastrelid AND toast.reloptions IS NOT NULL
                LEFT JOIN pg_am am ON am.oid = c.relam
                LEFT JOIN pg_tablespace space ON space.oid = c.reltablespace
                LEFT JOIN (
                  SELECT i.indrelid, quote_ident(x.relname) AS name
                  FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid WHERE i.indisclustered
                ) cluster ON cluster.indrelid = c.oid
                WHERE c.relkind IN ('v', 'm')
                """;
    }
}
