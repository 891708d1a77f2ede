package dev.palindrome.engine.store;

import dev.palindrome.engine.Listener;
import dev.palindrome.engine.Pace;
import dev.palindrome.engine.session.Session;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * The session-level advisory lock that one deployer of a history has, on the session that does the work.
 *
 * <p>It is polled, never waited for: a session that waits in {@code pg_advisory_lock} has a snapshot, for which CREATE
 * INDEX CONCURRENTLY of the holder would wait in turn.
 */
public final class DeploymentLock {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final int JITTER_MILLIS = 400;
    private static final Duration TELL_EVERY = Duration.ofSeconds(5);

    private static final String TRY = "SELECT pg_catalog.pg_try_advisory_lock(?, ?)";
    private static final String RELEASE = "SELECT pg_catalog.pg_advisory_unlock(?, ?)";
    private static final String HOLDER = """
            SELECT l.pid, pg_catalog.concat_ws(', ', 'pid ' || l.pid, 'user ' || a.usename,
                     'application ' || nullif(a.application_name, ''), 'from ' || a.client_addr::pg_catalog.text,
                     a.state || ' since ' || pg_catalog.to_char(a.state_change, 'YYYY-MM-DD HH24:MI:SS'))
            FROM pg_catalog.pg_locks l LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
            WHERE l.locktype = 'advisory' AND l.granted AND l.classid = ?::pg_catalog.int4::pg_catalog.oid
              AND l.objid = ?::pg_catalog.int4::pg_catalog.oid AND l.objsubid = 2
              AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
            LIMIT 1
            """;

    private final Store store;
    private final Session session;
    private final Pace pace;

    /**
     * Makes the lock of a store.
     *
     * @param store which store
     * @param session the session that is to hold it
     * @param pace time and chance
     */
    public DeploymentLock(Store store, Session session, Pace pace) {
        this.store = store;
        this.session = session;
        this.pace = pace;
    }

    /**
     * Takes the lock, waiting for another deployment for a while.
     *
     * @return who holds it, if it did not come free in time
     */
    public Optional<LockHolder> take(Duration budget, Listener listener) throws SQLException {
        long start = pace.nanos();
        Optional<Duration> told = Optional.empty();
        while (!tryOnce()) {
            Duration waited = pace.since(start);
            LockHolder holder = holder();
            if (waited.compareTo(budget) >= 0) {
                return Optional.of(holder);
            }
            if (told.isEmpty() || waited.minus(told.get()).compareTo(TELL_EVERY) >= 0) {
                listener.waitingForLock(holder.description(), waited, budget);
                told = Optional.of(waited);
            }
            pace.pause(SHORTEST_PAUSE.plusMillis((long) (pace.chance() * JITTER_MILLIS)));
        }
        return Optional.empty();
    }

    private boolean tryOnce() throws SQLException {
        return session.first(TRY, row -> row.getBoolean(1), Store.LOCK_CLASS, store.lockObject())
                .orElseThrow();
    }

    private LockHolder holder() throws SQLException {
        return session.first(
                        HOLDER,
                        row -> new LockHolder(row.getInt(1), row.getString(2)),
                        Store.LOCK_CLASS,
                        store.lockObject())
                .orElse(new LockHolder(0, "its holder has just let go of it"));
    }

    /** Lets go of the lock; the end of the session does so too. */
    public void release() throws SQLException {
        session.first(RELEASE, row -> row.getBoolean(1), Store.LOCK_CLASS, store.lockObject());
    }
}
