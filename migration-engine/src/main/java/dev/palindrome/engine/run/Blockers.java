package dev.palindrome.engine.run;

import dev.palindrome.engine.session.Session;
import java.sql.SQLException;
import java.util.List;

/**
 * Names the sessions that may stand in the way after a lock was not granted. Who it was exactly cannot be asked any more,
 * since the wait is over; it is one of the sessions of this database with the oldest transactions that hold locks on
 * tables.
 */
final class Blockers {

    private static final String QUERY = """
            SELECT 'pid ' || a.pid || ' (' || pg_catalog.concat_ws(', ', a.usename, nullif(a.application_name, ''), a.state,
                     'transaction since ' || pg_catalog.to_char(a.xact_start, 'HH24:MI:SS')) || ')'
            FROM pg_catalog.pg_stat_activity a
            WHERE a.datname = pg_catalog.current_database() AND a.pid <> pg_catalog.pg_backend_pid()
              AND a.xact_start IS NOT NULL
              AND EXISTS (SELECT FROM pg_catalog.pg_locks l
                          WHERE l.pid = a.pid AND l.granted AND l.locktype = 'relation'
                            AND l.relation >= 16384::pg_catalog.oid)
            ORDER BY a.xact_start LIMIT 3
            """;

    private Blockers() {}

    static String describe(Session session, SQLException cause) {
        try {
            List<String> found = session.all(QUERY, row -> row.getString(1));
            return found.isEmpty() ? "whoever held it has gone" : String.join("; ", found);
        } catch (SQLException e) {
            cause.addSuppressed(e);
            return "who held it could not be asked";
        }
    }
}
