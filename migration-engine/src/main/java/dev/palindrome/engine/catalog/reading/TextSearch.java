package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads text search dictionaries and configurations; a configuration's dictionaries per token stand in their order. */
final class TextSearch implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_ts_dict", "pg_ts_config");
    }

    @Override
    public String sql() {
        return """
                SELECT 'text search dictionary' AS kind, 'pg_ts_dict'::regclass::oid AS class, d.oid,
                  s.name AS schema, quote_ident(d.dictname) AS name,
                  pg_get_userbyid(d.dictowner) AS owner,
                  quote_ident(tn.nspname) || '.' || quote_ident(t.tmplname) AS "template",
                  d.dictinitoption AS "options", NULL AS "parser", NULL::text[] AS "mapping"
                FROM pg_ts_dict d
                JOIN user_schema s ON s.oid = d.dictnamespace
                JOIN pg_ts_template t ON t.oid = d.dicttemplate JOIN pg_namespace tn ON tn.oid = t.tmplnamespace
                WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_ts_dict'::regclass AND m.objid = d.oid)
                UNION ALL
                SELECT 'text search configuration', 'pg_ts_config'::regclass, c.oid, s.name, quote_ident(c.cfgname),
                  pg_get_userbyid(c.cfgowner), NULL, NULL, quote_ident(pn.nspname) || '.' || quote_ident(p.prsname),
                  ARRAY(SELECT token.alias || ': ' || string_agg(map.mapdict::regdictionary::text, ' ' ORDER BY map.mapseqno)
                    FROM pg_ts_config_map map
                    JOIN ts_token_type(c.cfgparser) token ON token.tokid = map.maptokentype
                    WHERE map.mapcfg = c.oid GROUP BY token.alias)
                FROM pg_ts_config c
                JOIN user_schema s ON s.oid = c.cfgnamespace
                JOIN pg_ts_parser p ON p.oid = c.cfgparser JOIN pg_namespace pn ON pn.oid = p.prsnamespace
                WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_ts_config'::regclass AND m.objid = c.oid)
                """;
    }
}
