package dev.palindrome.engine.run;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.engine.store.Tenure;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.ExecutionCode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** A commit whose answer was lost with the connection: asks the server in a new session what became of it. */
final class UnansweredCommit {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final RevisionId id;
    private final Surroundings surroundings;

    UnansweredCommit(RevisionId id, Surroundings surroundings) {
        this.id = id;
        this.surroundings = surroundings;
    }

    /** The truth about the transaction, as the failure to report. */
    MigrationException resolve(String xid, SQLException cause) {
        long start = surroundings.pace().nanos();
        Optional<String> status = ask(xid, cause);
        while (status.filter("aborted"::equals).isEmpty()
                && status.filter("committed"::equals).isEmpty()
                && surroundings.pace().since(start).compareTo(PATIENCE) < 0) {
            surroundings.pace().pause(PAUSE);
            status = ask(xid, cause);
        }
        return switch (status.orElse("")) {
            case "committed" ->
                new MigrationException(
                        ExecutionCode.COMMITTED_THEN_LOST.with("id", id).diagnostic(), ExitStatus.INCOMPLETE, cause);
            case "aborted" -> failed(ExecutionCode.CONNECTION_LOST, ExitStatus.FAILED, cause);
            default -> failed(ExecutionCode.OUTCOME_UNKNOWN, ExitStatus.OUTCOME_UNKNOWN, cause);
        };
    }

    private Optional<String> ask(String xid, SQLException cause) {
        try (Session other = surroundings.others().open()) {
            return Tenure.statusOf(other, xid);
        } catch (SQLException e) {
            cause.addSuppressed(e);
            return Optional.empty();
        }
    }

    private MigrationException failed(ExecutionCode code, ExitStatus status, SQLException cause) {
        return new MigrationException(
                code.with("id", id)
                        .with("message", SqlState.messageOf(cause))
                        .with("sqlstate", SqlState.of(cause))
                        .diagnostic(),
                status,
                cause);
    }
}
