package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads publications with their tables and schemas, which are told by name with column list and row filter. */
final class Publications implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_publication", "pg_publication_rel", "pg_publication_namespace");
    }

    @Override
    public String sql() {
        return """
                SELECT 'publication' AS kind, 'pg_publication'::regclass::oid AS class, p.oid,
                  quote_ident(p.pubname) AS name,
                  pg_get_userbyid(p.pubowner) AS owner,
                  p.puballtables AS "all tables",
                  concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
                    CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END) AS "operations",
                  p.pubviaroot AS "via partition root",
                  CASE p.pubgencols WHEN 's' THEN 'stored' ELSE 'none' END AS "generated columns", -- since 18
                  ARRAY(SELECT quote_ident(n.nspname) FROM pg_publication_namespace pn -- since 15
                    JOIN pg_namespace n ON n.oid = pn.pnnspid WHERE pn.pnpubid = p.oid) AS "schemas", -- since 15
                  ARRAY(SELECT r.prrelid::regclass::text
                    || coalesce(' (' || (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname COLLATE "C") -- since 15
                      FROM pg_attribute a WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs)) || ')', '') -- since 15
                    || coalesce(' WHERE ' || pg_get_expr(r.prqual, r.prrelid), '') -- since 15
                    FROM pg_publication_rel r WHERE r.prpubid = p.oid) AS "tables"
                FROM pg_publication p
                WHERE NOT EXISTS (SELECT FROM member m
                  WHERE m.classid = 'pg_publication'::regclass AND m.objid = p.oid)
                """;
    }
}
