package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/**
 * Reads the columns of tables and views.
 *
 * <p>From 18 on each NOT NULL is also a constraint with a name. It belongs to its column here, and a name that the server
 * made up ({@code table_column_not_null}, also of a parent) is no fact.
 */
final class Columns implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_attrdef");
    }

    @Override
    public String sql() {
        return """
                SELECT 'column' AS kind, 'pg_class'::regclass::oid AS class, a.attrelid AS oid, a.attnum AS sub,
                  'pg_class'::regclass::oid AS parent_class, a.attrelid AS parent_oid, quote_ident(a.attname) AS name,
                  row_number() OVER (PARTITION BY a.attrelid ORDER BY a.attnum) AS position,
                  format_type(a.atttypid, a.atttypmod) AS "type",
                  CASE a.attgenerated WHEN '' THEN pg_get_expr(d.adbin, d.adrelid) END AS "default",
                  CASE a.attgenerated WHEN '' THEN NULL
                    ELSE 'ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ')'
                      || CASE a.attgenerated WHEN 's' THEN ' STORED' ELSE ' VIRTUAL' END END AS "generated",
                  CASE a.attidentity WHEN 'a' THEN 'ALWAYS' WHEN 'd' THEN 'BY DEFAULT' END AS "identity",
                  a.attnotnull AS "not null",
                  CASE WHEN nn.conislocal AND right(nn.conname, length(a.attname) + 10) <> '_' || a.attname || '_not_null' -- since 18
                    THEN quote_ident(nn.conname) END AS "not null name", -- since 18
                  CASE WHEN nn.connoinherit THEN 'true' END AS "not null no inherit", -- since 18
                  CASE WHEN NOT nn.convalidated THEN 'true' END AS "not null not valid", -- since 18
                  CASE WHEN nn.coninhcount > 0 AND nn.conislocal THEN 'true' END AS "not null also local", -- since 18
                  CASE WHEN a.attcollation <> t.typcollation THEN a.attcollation::regcollation::text END AS "collation",
                  CASE WHEN a.attstorage <> t.typstorage THEN CASE a.attstorage WHEN 'p' THEN 'plain'
                    WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended' ELSE 'main' END END AS "storage",
                  CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS "compression",
                  CASE WHEN a.attstattarget >= 0 THEN a.attstattarget END AS "statistics target",
                  a.attoptions AS "options",
                  a.attfdwoptions AS "foreign options",
                  a.attislocal AS "local"
                FROM relation c
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                JOIN pg_type t ON t.oid = a.atttypid
                LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                LEFT JOIN pg_constraint nn -- since 18
                  ON nn.conrelid = c.oid AND nn.contype = 'n' AND nn.conkey = ARRAY[a.attnum] -- since 18
                """;
    }
}
