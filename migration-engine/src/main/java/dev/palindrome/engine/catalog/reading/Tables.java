package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads tables: plain, partitioned and foreign ones. */
final class Tables implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_class");
    }

    @Override
    public String sql() {
        return """
                , parent AS (
                  SELECT inhrelid, string_agg(inhparent::regclass::text, ', ' ORDER BY inhseqno) AS names,
                    bool_or(inhdetachpending) AS detaching
                  FROM pg_inherits GROUP BY inhrelid
                ), marked AS (
                  SELECT i.indrelid, i.indisclustered, i.indisreplident, quote_ident(c.relname) AS name
                  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                  WHERE i.indisclustered OR i.indisreplident
                )
                SELECT CASE c.relkind WHEN 'f' THEN 'foreign table' ELSE 'table' END AS kind,
                  'pg_class'::regclass::oid AS class, c.oid, c.schema, quote_ident(c.relname) AS name,
                  pg_get_userbyid(c.relowner) AS owner,
                  CASE c.relpersistence WHEN 'u' THEN 'unlogged' ELSE 'permanent' END AS persistence,
                  c.reloptions AS "options",
                  toast.reloptions AS "toast options",
                  am.amname AS "access method",
                  space.spcname AS "tablespace",
                  c.relrowsecurity AS "row security",
                  c.relforcerowsecurity AS "row security forced",
                  CASE c.relreplident WHEN 'd' THEN 'default' WHEN 'f' THEN 'full' WHEN 'n' THEN 'nothing'
                    ELSE 'index ' || replica.name END AS "replica identity",
                  cluster.name AS "cluster index",
                  CASE WHEN c.reloftype <> 0 THEN c.reloftype::regtype::text END AS "of type",
                  CASE WHEN NOT c.relispartition THEN parent.names END AS "inherits",
                  CASE WHEN c.relispartition THEN parent.names END AS "partition of",
                  CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END AS "partition bound",
                  CASE WHEN parent.detaching THEN 'pending' END AS "detach",
                  CASE c.relkind WHEN 'p' THEN pg_get_partkeydef(c.oid) END AS "partition key",
                  server.srvname AS "server",
                  remote.ftoptions AS "foreign options"
                FROM relation c
                LEFT JOIN pg_class toast ON toast.oid = c.reltoastrelid AND toast.reloptions IS NOT NULL
                LEFT JOIN pg_am am ON am.oid = c.relam
                LEFT JOIN pg_tablespace space ON space.oid = c.reltablespace
                LEFT JOIN marked replica ON replica.indrelid = c.oid AND replica.indisreplident
                LEFT JOIN marked cluster ON cluster.indrelid = c.oid AND cluster.indisclustered
                LEFT JOIN parent ON parent.inhrelid = c.oid
                LEFT JOIN pg_foreign_table remote ON remote.ftrelid = c.oid
                LEFT JOIN pg_foreign_server server ON server.oid = remote.ftserver
                WHERE c.relkind IN ('r', 'p', 'f')
                """;
    }
}
