package dev.palindrome.engine.run;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.engine.store.Journal;
import dev.palindrome.engine.store.SegmentState;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.ExecutionCode;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.plan.Segment;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Runs one statement outside a transaction: looks, marks it as begun, runs it, looks again, marks it as done. After an
 * interruption the look decides whether to go on, to clear away a half effect and run it again, or to ask.
 */
final class StandaloneRun {

    private static final String LIMITS =
            "SELECT pg_catalog.set_config('lock_timeout', ?, false), pg_catalog.set_config('statement_timeout', ?, false)";

    private final RevisionId id;
    private final int number;
    private final List<String> hashes;
    private final Segment.NonTransactional segment;
    private final Surroundings surroundings;
    private final Transactions transactions;
    private final Session session;
    private final Journal journal;
    private final StandaloneStatement statement;
    private boolean sent;

    StandaloneRun(
            RevisionId id,
            int number,
            List<String> hashes,
            Segment.NonTransactional segment,
            Surroundings surroundings,
            Transactions transactions) {
        this.id = id;
        this.number = number;
        this.hashes = hashes;
        this.segment = segment;
        this.surroundings = surroundings;
        this.transactions = transactions;
        this.session = surroundings.session();
        this.journal = surroundings.journal();
        this.statement = StandaloneStatement.of(segment);
    }

    /**
     * Runs it.
     *
     * @param state what the journal knows of it
     * @param journaled whether the revision's run is in the journal
     * @return true, since the run is in the journal from here on
     */
    boolean run(SegmentState state, boolean journaled, Direction direction) {
        boolean run = state == SegmentState.PENDING ? isNeeded(journaled) : isNeededAgain(state);
        if (!journaled) {
            transactions.run(
                    () -> {}, xid -> journal.runStarted(xid, false, id, direction, 0, hashes), this::cannotBeKept);
        }
        if (run) {
            transactions.run(() -> {}, xid -> journal.segmentStarted(xid, id, number, hashes), this::cannotBeKept);
            execute(!journaled);
        }
        transactions.run(() -> {}, xid -> journal.segmentDone(xid, false, id, number, hashes), this::cannotBeKept);
        return true;
    }

    /** Whether the server has been given the statement. */
    boolean isSent() {
        return sent;
    }

    private Look look() {
        return look(Probe::look);
    }

    private Look lookClosely() {
        return look(Probe::lookClosely);
    }

    /** One of the ways in which a probe looks. */
    @FunctionalInterface
    private interface Eye {
        Look look(Probe probe, Session session) throws SQLException;
    }

    private Look look(Eye eye) {
        try {
            return statement.probe().isPresent() ? eye.look(statement.probe().get(), session) : Look.UNKNOWN;
        } catch (SQLException e) {
            throw SqlState.of(e).isConnectionLoss() ? cutOff(e) : failed(e, ExitStatus.INCOMPLETE);
        }
    }

    /** Before the first start nothing of the effect may be there, unless the statement itself allows it. */
    private boolean isNeeded(boolean journaled) {
        Look look = statement.tolerant() ? lookClosely() : look();
        return switch (look.finding()) {
            case ABSENT, UNKNOWN -> true;
            case OTHER -> throw differs(look, stoppedBefore(journaled));
            case DONE, DEBRIS -> {
                boolean done = look.finding() == Look.Finding.DONE;
                if (createsObject() && !(done && statement.tolerant())) {
                    throw exists(look, stoppedBefore(journaled));
                }
                // where nothing is created, the server says in its own words what is not as it should be
                yield !(done && statement.tolerant());
            }
        };
    }

    private boolean createsObject() {
        return statement.probe().map(Probe::createsObject).orElse(false);
    }

    private static ExitStatus stoppedBefore(boolean journaled) {
        return journaled ? ExitStatus.INCOMPLETE : ExitStatus.FAILED;
    }

    private MigrationException exists(Look look, ExitStatus status) {
        return new MigrationException(
                ExecutionCode.EFFECT_EXISTS
                        .with("id", id)
                        .with("object", look.object())
                        .with("drop", "DROP INDEX CONCURRENTLY " + look.object() + ";")
                        .diagnostic(),
                status);
    }

    private MigrationException differs(Look look, ExitStatus status) {
        return new MigrationException(
                ExecutionCode.INDEX_DIFFERS
                        .with("id", id)
                        .with("index", look.object())
                        .with("statement", segment.statement().summary())
                        .diagnostic(),
                status);
    }

    private boolean isNeededAgain(SegmentState state) {
        Look look = lookClosely();
        while (look.finding() == Look.Finding.DEBRIS) {
            clearAway(look);
            look = lookClosely();
        }
        return switch (look.finding()) {
            case DONE -> false;
            case OTHER -> throw differs(look, ExitStatus.INCOMPLETE);
            case ABSENT, DEBRIS -> true;
            case UNKNOWN -> {
                if (state == SegmentState.FAILED && statement.allOrNothing()) {
                    yield true;
                }
                throw undecided();
            }
        };
    }

    private void clearAway(Look look) {
        try {
            limit();
            session.execute(look.cleanup().orElseThrow());
        } catch (SQLException e) {
            throw SqlState.of(e).isConnectionLoss() ? cutOff(e) : failed(e, ExitStatus.INCOMPLETE);
        }
        transactions.run(() -> {}, xid -> journal.note(xid, "segment_repaired", id, "{}"), this::cannotBeKept);
    }

    private void limit() throws SQLException {
        Duration lock =
                statement.patient() ? Duration.ZERO : surroundings.timeouts().lock();
        session.first(
                LIMITS,
                row -> true,
                lock.toMillis() + "ms",
                surroundings.timeouts().longStatement().toMillis() + "ms");
    }

    private void execute(boolean first) {
        try {
            limit();
            sent = true;
            session.execute(
                    segment.statement().sql(), notice -> surroundings.listener().notice(id, notice));
            session.pin();
        } catch (SQLException e) {
            if (SqlState.of(e).isConnectionLoss()) {
                throw cutOff(e);
            }
            throw afterFailure(first, e);
        }
        if (createsObject() && look().finding() == Look.Finding.DEBRIS) {
            throw undecided();
        }
    }

    /** A first segment of which nothing is left ends the run, as if it had not begun. */
    private MigrationException afterFailure(boolean first, SQLException e) {
        repin(e);
        Look look = look();
        boolean nothingLeft = look.finding() == Look.Finding.ABSENT
                || (look.finding() == Look.Finding.UNKNOWN && statement.allOrNothing());
        if (first && nothingLeft) {
            keep(e, xid -> journal.runAbandoned(xid, id));
            return new MigrationException(notRun(e), ExitStatus.FAILED, e);
        }
        keep(e, xid -> journal.segmentFailed(xid, id, number, SqlState.of(e).value()));
        return failed(e, ExitStatus.INCOMPLETE);
    }

    /** Writes down how the statement failed; if only the answer to that is lost, the failure is still what there is to say. */
    private void keep(SQLException failure, Transactions.Closing entry) {
        try {
            transactions.run(() -> {}, entry, this::cannotBeKept);
        } catch (MigrationException e) {
            if (e.diagnostic().code() != ExecutionCode.COMMITTED_THEN_LOST) {
                throw e;
            }
            failure.addSuppressed(e);
        }
    }

    private void repin(SQLException cause) {
        try {
            session.pin();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private Diagnostic notRun(SQLException e) {
        return ExecutionCode.STATEMENT_FAILED
                .with("id", id)
                .with("statement", segment.statement().summary())
                .with("line", segment.statement().line())
                .with("step", segment.statement().step())
                .with("message", SqlState.messageOf(e))
                .with("sqlstate", SqlState.of(e))
                .diagnostic();
    }

    private MigrationException cannotBeKept(SQLException e) {
        return failed(e, ExitStatus.INCOMPLETE);
    }

    private MigrationException failed(SQLException e, ExitStatus status) {
        return interrupted(ExecutionCode.STEP_FAILED, status, e);
    }

    private MigrationException cutOff(SQLException e) {
        return interrupted(ExecutionCode.STEP_CUT_OFF, ExitStatus.INCOMPLETE, e);
    }

    private MigrationException interrupted(ExecutionCode code, ExitStatus status, SQLException e) {
        return new MigrationException(
                code.with("id", id)
                        .with("statement", segment.statement().summary())
                        .with("segment", number + 1)
                        .with("of", hashes.size())
                        .with("message", SqlState.messageOf(e))
                        .with("sqlstate", SqlState.of(e))
                        .diagnostic(),
                status,
                e);
    }

    private MigrationException undecided() {
        return new MigrationException(
                ExecutionCode.STEP_UNDECIDED
                        .with("id", id)
                        .with("statement", segment.statement().summary())
                        .diagnostic(),
                ExitStatus.INCOMPLETE);
    }
}
