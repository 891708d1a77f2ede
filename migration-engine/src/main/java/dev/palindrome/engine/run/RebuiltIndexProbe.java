package dev.palindrome.engine.run;

import dev.palindrome.engine.session.Session;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Looks for what an interrupted REINDEX CONCURRENTLY leaves: invalid indexes with {@code _ccnew} or {@code _ccold} in
 * their names, each slowing every write (manual, REINDEX, "Rebuilding Indexes Concurrently"). Rebuilding again does no
 * harm, so it is never found done.
 *
 * <p>Those of TOAST tables count too, but for a role that may not name them: only a superuser can drop them.
 *
 * @param scope the condition on the table {@code t} of such an index, or on the one whose TOAST table has it
 * @param name what the condition's parameter is
 */
record RebuiltIndexProbe(String scope, String name) implements Probe {

    private static final String LEFT_OVER = """
            SELECT pg_catalog.format('%I.%I', n.nspname, c.relname)
            FROM pg_catalog.pg_index i
            JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_catalog.pg_class t ON i.indrelid IN (t.oid, t.reltoastrelid)
            WHERE NOT i.indisvalid AND c.relname ~ '_cc(new|old)[0-9]*$'
              AND pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND\s""";

    static RebuiltIndexProbe ofIndex(String index) {
        return new RebuiltIndexProbe(
                "t.oid = (SELECT x.indrelid FROM pg_catalog.pg_index x WHERE x.indexrelid = pg_catalog.to_regclass(?))",
                index);
    }

    static RebuiltIndexProbe ofTable(String table) {
        return new RebuiltIndexProbe("t.oid = pg_catalog.to_regclass(?)", table);
    }

    static RebuiltIndexProbe ofSchema(String schema) {
        return new RebuiltIndexProbe(
                "t.relnamespace = (SELECT s.oid FROM pg_catalog.pg_namespace s WHERE s.nspname = ?)", schema);
    }

    static RebuiltIndexProbe ofDatabase() {
        return new RebuiltIndexProbe("pg_catalog.length(?) OPERATOR(pg_catalog.>) 0", "every table");
    }

    @Override
    public Look look(Session session) throws SQLException {
        Optional<String> leftOver =
                session.first(LEFT_OVER + scope + " ORDER BY 1 LIMIT 1", row -> row.getString(1), name);
        return leftOver.map(index -> Look.debris(index, "DROP INDEX CONCURRENTLY " + index))
                .orElse(Look.absent(name));
    }
}
