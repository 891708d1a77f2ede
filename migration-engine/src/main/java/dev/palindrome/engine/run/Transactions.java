package dev.palindrome.engine.run;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.ExecutionCode;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Runs the transactions of one revision: opened under the fence, closed by the journal, and tried again as a whole when a
 * lock does not come. Every end of one is known: committed, rolled back, or asked about at the server.
 */
final class Transactions {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int DOUBLINGS = 6;

    private final RevisionId id;
    private final Surroundings surroundings;
    private int attempts;

    Transactions(RevisionId id, Surroundings surroundings) {
        this.id = id;
        this.surroundings = surroundings;
    }

    /** What happens in a transaction. */
    @FunctionalInterface
    interface Content {
        void run() throws SQLException;
    }

    /** What ends it; gives whether the session's settings are as pinned. */
    @FunctionalInterface
    interface Closing {
        boolean close(String xid) throws SQLException;
    }

    /** Makes the diagnostic of a failure that is not a lock's, a guard's or the connection's. */
    @FunctionalInterface
    interface Failure {
        MigrationException of(SQLException e);
    }

    /** The most attempts that one transaction took so far. */
    int attempts() {
        return Math.max(1, attempts);
    }

    void run(Content content, Closing closing, Failure failure) {
        long start = surroundings.pace().nanos();
        for (int attempt = 1; ; attempt++) {
            attempts = Math.max(attempts, attempt);
            try {
                once(content, closing);
                return;
            } catch (SQLException e) {
                if (!SqlState.of(e).isLockTrouble()) {
                    throw explained(e, failure);
                }
                giveWay(e, attempt, start);
            }
        }
    }

    private void once(Content content, Closing closing) throws SQLException {
        String xid = surroundings.tenure().open().orElseThrow(this::fenced);
        try {
            content.run();
        } catch (SQLException | RuntimeException e) {
            surroundings.session().rollBack(e);
            throw e;
        }
        close(xid, closing);
    }

    private void close(String xid, Closing closing) throws SQLException {
        Session session = surroundings.session();
        try {
            boolean pinned = closing.close(xid);
            if (!pinned) {
                session.pin();
                surroundings.listener().sessionRestored(id);
            }
        } catch (SQLException e) {
            if (SqlState.of(e).isConnectionLoss()) {
                throw new UnansweredCommit(id, surroundings).resolve(xid, e);
            }
            session.rollBack(e);
            throw e;
        }
    }

    private MigrationException fenced() {
        return new MigrationException(
                ExecutionCode.FENCED.with("database", surroundings.target()).diagnostic(),
                ExitStatus.LOCK_NOT_OBTAINED);
    }

    private MigrationException explained(SQLException e, Failure failure) {
        SqlState state = SqlState.of(e);
        if (state.equals(SqlState.TRANSACTION_ENDED) || state.equals(SqlState.LOCK_DROPPED)) {
            ExecutionCode code =
                    state.equals(SqlState.LOCK_DROPPED) ? ExecutionCode.LOCK_DROPPED : ExecutionCode.TRANSACTION_ENDED;
            return new MigrationException(code.with("id", id).diagnostic(), ExitStatus.FAILED, e);
        }
        return state.isConnectionLoss() ? lost(e) : failure.of(e);
    }

    private MigrationException lost(SQLException e) {
        return new MigrationException(
                ExecutionCode.CONNECTION_LOST
                        .with("id", id)
                        .with("message", SqlState.messageOf(e))
                        .with("sqlstate", SqlState.of(e))
                        .diagnostic(),
                ExitStatus.FAILED,
                e);
    }

    /** Full jitter: a random part of a time that doubles, so that several who wait do not come back together. */
    private void giveWay(SQLException e, int attempt, long start) {
        Duration budget = surroundings.timeouts().lockBudget();
        String blockers = Blockers.describe(surroundings.session(), e);
        if (surroundings.pace().since(start).compareTo(budget) >= 0) {
            throw new MigrationException(
                    ExecutionCode.LOCKS_BUSY
                            .with("id", id)
                            .with("budget", seconds(budget))
                            .with("attempts", attempt)
                            .with("blockers", blockers)
                            .diagnostic(),
                    ExitStatus.FAILED,
                    e);
        }
        Duration longest = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
        long millis = Math.min(longest.toMillis(), LONGEST_PAUSE.toMillis());
        Duration pause = Duration.ofMillis((long) (surroundings.pace().chance() * millis));
        surroundings.listener().retrying(id, attempt, blockers, pause);
        surroundings.pace().pause(pause);
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() < 1000 ? duration.toMillis() + " ms" : duration.toSeconds() + " s";
    }
}
