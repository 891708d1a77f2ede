package dev.palindrome.engine.effect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a statement has done to the relations that were there before it, as the server says.
 *
 * @param locks the strongest lock on each, as the manual writes it; ACCESS SHARE left out
 * @param rewritten those that have got another file
 * @param scanned those that were read from end to end
 */
record MeasuredEffects(SortedMap<String, String> locks, SortedSet<String> rewritten, SortedSet<String> scanned) {

    private static final String RELATIONS = """
            select c.oid::text, n.nspname || '.' || c.relname,
                pg_relation_filenode(c.oid)::text, coalesce(s.seq_scan, 0)::text
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            left join pg_stat_xact_user_tables s on s.relid = c.oid
            where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('public', 'other')
            """;

    /** Weak before strong, so that the strongest is put last. */
    private static final String LOCKS = """
            select l.relation::text, upper(regexp_replace(replace(l.mode, 'Lock', ''), '([a-z])([A-Z])', '\\1 \\2', 'g'))
            from pg_locks l
            where l.locktype = 'relation' and l.pid = pg_backend_pid() and l.mode <> 'AccessShareLock'
            order by array_position(array['RowShareLock', 'RowExclusiveLock', 'ShareUpdateExclusiveLock', 'ShareLock',
                'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock'], l.mode)
            """;

    private record Relation(String name, String file, long scans) {}

    /** Runs a statement in a transaction that is rolled back. */
    static MeasuredEffects of(String sql, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            Map<String, Relation> before = relations(statement);
            statement.execute(sql);
            return difference(before, relations(statement), statement);
        } finally {
            connection.rollback();
        }
    }

    private static MeasuredEffects difference(
            Map<String, Relation> before, Map<String, Relation> after, Statement statement) throws SQLException {
        SortedMap<String, String> locks = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(LOCKS)) {
            while (rows.next()) {
                Relation relation = before.get(rows.getString(1));
                if (relation != null) {
                    locks.put(relation.name(), rows.getString(2));
                }
            }
        }
        SortedSet<String> rewritten = new TreeSet<>();
        SortedSet<String> scanned = new TreeSet<>();
        after.forEach((oid, now) -> {
            Relation then = before.get(oid);
            if (then != null && !then.file().equals(now.file())) {
                rewritten.add(then.name());
            }
            if (then != null && now.scans() > then.scans()) {
                scanned.add(then.name());
            }
        });
        return new MeasuredEffects(locks, rewritten, scanned);
    }

    private static Map<String, Relation> relations(Statement statement) throws SQLException {
        Map<String, Relation> relations = new HashMap<>();
        try (ResultSet rows = statement.executeQuery(RELATIONS)) {
            while (rows.next()) {
                String file = rows.getString(3) == null ? "" : rows.getString(3);
                relations.put(rows.getString(1), new Relation(rows.getString(2), file, rows.getLong(4)));
            }
        }
        return relations;
    }
}
