package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/**
 * Reads constraints of tables and domains: primary keys, unique, check, foreign key and exclusion.
 *
 * <p>Left out, because something else stands for them: constraint triggers (read as triggers), NOT NULL rows (read with
 * their columns and domains), purely inherited checks (their parent's) and clones of foreign keys on partitions, whose
 * names are made up. Clones of keys stay: their names can be chosen.
 */
final class Constraints implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_constraint");
    }

    @Override
    public String sql() {
        return """
                , silenced AS (
                  SELECT tgconstraint, string_agg(DISTINCT tgenabled::text, ', ') AS states
                  FROM pg_trigger WHERE tgisinternal AND tgconstraint <> 0
                  GROUP BY tgconstraint HAVING bool_or(tgenabled <> 'O')
                )
                SELECT 'constraint' AS kind, 'pg_constraint'::regclass::oid AS class, con.oid,
                  'pg_class'::regclass::oid AS parent_class, c.oid AS parent_oid, quote_ident(con.conname) AS name,
                  pg_get_constraintdef(con.oid) AS "definition",
                  backing.reloptions AS "index options",
                  space.spcname AS "index tablespace",
                  CASE WHEN NOT i.indisvalid THEN 'false' END AS "index valid",
                  CASE WHEN con.coninhcount > 0 AND con.contype = 'c' THEN 'true' END AS "also inherited",
                  silenced.states AS "disabled triggers"
                FROM relation c JOIN pg_constraint con ON con.conrelid = c.oid
                LEFT JOIN pg_index i ON i.indexrelid = con.conindid AND con.contype IN ('p', 'u', 'x')
                LEFT JOIN pg_class backing ON backing.oid = i.indexrelid
                LEFT JOIN pg_tablespace space ON space.oid = backing.reltablespace
                LEFT JOIN silenced ON silenced.tgconstraint = con.oid AND con.contype = 'f'
                WHERE con.contype NOT IN ('t', 'n')
                  AND NOT (con.contype = 'c' AND con.coninhcount > 0 AND NOT con.conislocal)
                  AND NOT (con.contype = 'f' AND con.conparentid <> 0)
                UNION ALL
                SELECT 'constraint', 'pg_constraint'::regclass::oid, con.oid,
                  'pg_type'::regclass::oid, con.contypid, quote_ident(con.conname),
                  pg_get_constraintdef(con.oid), NULL, NULL, NULL, NULL, NULL
                FROM pg_constraint con
                JOIN pg_type t ON t.oid = con.contypid JOIN user_schema s ON s.oid = t.typnamespace
                WHERE con.contype = 'c'
                  AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)
                """;
    }
}
