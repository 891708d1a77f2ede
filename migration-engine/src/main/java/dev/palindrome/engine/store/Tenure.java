package dev.palindrome.engine.store;

import dev.palindrome.engine.session.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The time during which one session is the only one that may write a history: it holds the advisory lock, and each of its
 * transactions begins by locking the row that says whose turn it is. A process that was paused or cut off while another
 * took over finds that the epoch is no longer its own, and writes nothing.
 */
public final class Tenure {

    private static final String TAKE_OVER = """
            BEGIN;
            UPDATE {store}.meta SET epoch = epoch + 1, holder = pg_catalog.jsonb_build_object(
                'pid', pg_catalog.pg_backend_pid(), 'user', session_user, 'deployment', ?::pg_catalog.text,
                'since', pg_catalog.clock_timestamp());
            SELECT {store}.append('deploy_started', NULL, ?, ?, pg_catalog.jsonb_build_object('tool', ?::pg_catalog.text));
            COMMIT;
            SELECT epoch, pg_catalog.pg_backend_pid() FROM {store}.meta
            """;
    private static final String FINISH = "SELECT {store}.append('deploy_finished', NULL, ?, ?, ?::pg_catalog.jsonb)";
    private static final String BEGIN =
            "BEGIN; SELECT pg_catalog.pg_current_xact_id()::text FROM {store}.meta WHERE epoch = ? FOR UPDATE";
    private static final String COMMIT = """
            ; SELECT {store}.guard(?, ?::integer[]);
            COMMIT;
            SELECT pg_catalog.pg_xact_status(?::pg_catalog.xid8),\s""";

    private final Store store;
    private final Session session;
    private final Deployer deployer;
    private final long epoch;
    private final boolean pooled;

    private Tenure(Store store, Session session, Deployer deployer, Turn turn) throws SQLException {
        this.store = store;
        this.session = session;
        this.deployer = deployer;
        this.epoch = turn.epoch();
        this.pooled = turn.process() != session.announcedProcess();
    }

    /** Begins a new epoch; the session must hold the lock. */
    public static Tenure begin(Store store, Session session, Deployer deployer) throws SQLException {
        try {
            Turn turn = session.message(
                            store.sql(TAKE_OVER),
                            row -> new Turn(row.getLong(1), row.getInt(2)),
                            deployer.deploymentId(),
                            deployer.deploymentId(),
                            deployer.requestId(),
                            deployer.toolVersion())
                    .orElseThrow();
            return new Tenure(store, session, deployer, turn);
        } catch (SQLException e) {
            session.rollBack(e);
            throw e;
        }
    }

    /** Writes down that the deployment has ended. */
    public void finish(String outcome) throws SQLException {
        session.message(
                store.sql(FINISH),
                row -> true,
                deployer.deploymentId(),
                deployer.requestId(),
                "{\"outcome\": \"" + outcome + "\"}");
    }

    /** The session that does everything. */
    public Session session() {
        return session;
    }

    /** Who runs. */
    Deployer deployer() {
        return deployer;
    }

    /** The number of this turn. */
    public long epoch() {
        return epoch;
    }

    /** The store's SQL with its schema filled in. */
    String sql(String template) {
        return store.sql(template);
    }

    /**
     * Begins a transaction, in one message.
     *
     * @return its id, or empty if another deployment has taken over; then nothing is open
     */
    public Optional<String> open() throws SQLException {
        Optional<String> xid = session.message(store.sql(BEGIN), row -> row.getString(1), epoch);
        if (xid.isEmpty()) {
            session.execute("ROLLBACK");
        }
        return xid;
    }

    /**
     * Ends a transaction, in one message: last statements, the guard, COMMIT, and the server's word that it is committed.
     * (The driver takes the server's answer ROLLBACK to a COMMIT for success.)
     *
     * @param xid the transaction, as {@link #open} gave it
     * @param doubtful whether the body could have released the lock, so that the guard must look; it looks through a pooler
     *     always, since only the session that holds the lock may work
     * @param last the last statements, with the store's schema to be filled in
     * @param parameters their parameters
     * @return whether the session's settings are still as they were pinned
     */
    boolean commit(String xid, boolean doubtful, String last, Object... parameters) throws SQLException {
        List<Object> all = new ArrayList<>(Arrays.asList(parameters));
        all.add(xid);
        all.add(
                doubtful || pooled
                        ? Optional.of("{" + Store.LOCK_CLASS + "," + store.lockObject() + "}")
                        : Optional.empty());
        all.add(xid);
        Committed committed = session.message(
                        store.sql(last + COMMIT) + session.pinsExpression(),
                        row -> new Committed(row.getString(1), row.getString(2)),
                        all.toArray())
                .orElseThrow();
        session.endJavaWork();
        if (!committed.status().equals("committed")) {
            throw new SQLException("the server says that the transaction is " + committed.status(), "25P02");
        }
        return session.isPinned(committed.pins());
    }

    /** What the server says of the turn: its number, and the process that has it. */
    private record Turn(long epoch, int process) {}

    private record Committed(String status, String pins) {}

    /**
     * Asks in another session what became of a transaction whose commit was not answered.
     *
     * @return {@code committed}, {@code aborted} or {@code in progress}; empty if the server does not remember it
     */
    public static Optional<String> statusOf(Session other, String xid) throws SQLException {
        return other.first(
                "SELECT coalesce(pg_catalog.pg_xact_status(?::pg_catalog.xid8), 'forgotten')",
                row -> row.getString(1),
                xid);
    }
}
