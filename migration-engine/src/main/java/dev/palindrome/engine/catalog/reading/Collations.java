package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads collations; their version belongs to the operating system and is left out. */
final class Collations implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_collation");
    }

    @Override
    public String sql() {
        return """
                SELECT 'collation' AS kind, 'pg_collation'::regclass::oid AS class, c.oid,
                  s.name AS schema, quote_ident(c.collname) AS name,
                  pg_get_userbyid(c.collowner) AS owner,
                  CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'c' THEN 'libc' WHEN 'b' THEN 'builtin' ELSE 'default' END
                    AS "provider",
                  c.collisdeterministic AS "deterministic",
                  c.collcollate AS "lc_collate", c.collctype AS "lc_ctype",
                  c.colliculocale AS "locale", -- from 15 to 16
                  c.colllocale AS "locale", -- since 17
                  c.collicurules AS "rules", -- since 16
                  c.collencoding AS "encoding"
                FROM pg_collation c JOIN user_schema s ON s.oid = c.collnamespace
                WHERE c.collencoding IN (-1, (SELECT encoding FROM pg_database WHERE datname = current_database()))
                  AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_collation'::regclass AND m.objid = c.oid)
                """;
    }
}
