package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/**
 * Reads triggers, and those clones on partitions whose state differs from their parent's.
 *
 * <p>A clone is known by its parent: in 14 it counts as internal, from 15 on it does not. Triggers of keys and foreign
 * keys belong to their constraint.
 */
final class Triggers implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_trigger");
    }

    @Override
    public String sql() {
        return """
                SELECT 'trigger' AS kind, 'pg_trigger'::regclass::oid AS class, t.oid,
                  'pg_class'::regclass::oid AS parent_class, c.oid AS parent_oid, quote_ident(t.tgname) AS name,
                  pg_get_triggerdef(t.oid) AS named_definition,
                  CASE t.tgenabled WHEN 'O' THEN 'enabled' WHEN 'D' THEN 'disabled' WHEN 'A' THEN 'always'
                    ELSE 'replica' END AS "state"
                FROM relation c
                JOIN pg_trigger t ON t.tgrelid = c.oid
                LEFT JOIN pg_trigger parent ON parent.oid = t.tgparentid
                WHERE (t.tgparentid = 0 AND NOT t.tgisinternal OR t.tgenabled <> parent.tgenabled)
                  AND NOT EXISTS (SELECT FROM pg_constraint con WHERE con.oid = t.tgconstraint AND con.contype <> 't')
                """;
    }
}
