package dev.palindrome.engine.run;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.engine.store.Journal;
import dev.palindrome.engine.store.Run;
import dev.palindrome.engine.store.SegmentState;
import dev.palindrome.model.checksum.Sha256;
import dev.palindrome.model.diagnostic.ExecutionCode;
import dev.palindrome.model.diagnostic.HistoryCode;
import dev.palindrome.model.plan.Segment;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Runs a revision segment by segment. The journal says before and after each what is under way, so that a later run goes
 * on there; a finished segment is never run twice.
 */
final class SteppedRun {

    private final Task task;
    private final Optional<Run> unfinished;
    private final Surroundings surroundings;
    private final Transactions transactions;
    private final long start;
    private final Journal journal;
    private final List<String> hashes;
    private boolean journaled;
    private int segment;
    private boolean unsent;

    SteppedRun(Task task, Optional<Run> unfinished, Surroundings surroundings, Transactions transactions, long start) {
        this.task = task;
        this.unfinished = unfinished;
        this.surroundings = surroundings;
        this.transactions = transactions;
        this.start = start;
        this.journal = surroundings.journal();
        this.hashes = task.script().segments().stream()
                .map(segment -> Sha256.of(segment.text()))
                .toList();
        this.journaled = unfinished.isPresent();
    }

    void run() {
        unfinished.ifPresent(this::refuseEditsOfWhatHasRun);
        try {
            runSegments();
        } catch (MigrationException e) {
            throw halfWay(e);
        }
        transactions.run(
                () -> {},
                xid -> task.ending()
                        .ofRun(journal, xid, surroundings.pace().since(start).toMillis()),
                this::broken);
    }

    private void runSegments() {
        int first = unfinished.map(Run::segment).orElse(0);
        SegmentState state = unfinished.map(Run::state).orElse(SegmentState.PENDING);
        for (int i = first; i < hashes.size(); i++) {
            segment = i;
            task.script().segments().get(i).accept(new OneSegment(i, i == first ? state : SegmentState.PENDING));
        }
    }

    /** Whether the connection broke before the statement was sent that the journal calls started. */
    boolean isUnsent() {
        return unsent;
    }

    /** What failed may have left nothing, but the segments before it are there; a segment that committed is not all. */
    private MigrationException halfWay(MigrationException e) {
        if (e.diagnostic().code() == ExecutionCode.COMMITTED_THEN_LOST && e.getCause() instanceof SQLException cause) {
            return within(ExecutionCode.SEGMENT_COMMITTED_THEN_LOST, cause);
        }
        if (!journaled || e.exitStatus() != ExitStatus.FAILED) {
            return e;
        }
        return e.diagnostic().code() == ExecutionCode.CONNECTION_LOST && e.getCause() instanceof SQLException cause
                ? within(ExecutionCode.SEGMENT_LOST, cause)
                : e.endingWith(ExitStatus.INCOMPLETE);
    }

    private MigrationException within(ExecutionCode code, SQLException cause) {
        return new MigrationException(
                code.with("id", task.id())
                        .with("segment", segment + 1)
                        .with("of", hashes.size())
                        .with("message", SqlState.messageOf(cause))
                        .with("sqlstate", SqlState.of(cause))
                        .diagnostic(),
                ExitStatus.INCOMPLETE,
                cause);
    }

    private void refuseEditsOfWhatHasRun(Run run) {
        for (int i = 0; i < run.segment(); i++) {
            if (i >= hashes.size() || !hashes.get(i).equals(run.segments().get(i))) {
                throw new MigrationException(
                        HistoryCode.UNFINISHED_EDITED
                                .with("id", task.id())
                                .with("segment", i + 1)
                                .with("database", surroundings.target())
                                .diagnostic(),
                        ExitStatus.VERIFICATION_FAILED);
            }
        }
    }

    private MigrationException broken(SQLException e) {
        ExecutionCode code = SqlState.of(e).isConnectionLoss() ? ExecutionCode.STEP_CUT_OFF : ExecutionCode.STEP_FAILED;
        return interrupted(code, hashes.size() - 1, "the journal", e);
    }

    private MigrationException interrupted(ExecutionCode code, int segment, String statement, SQLException e) {
        return new MigrationException(
                code.with("id", task.id())
                        .with("statement", statement)
                        .with("segment", segment + 1)
                        .with("of", hashes.size())
                        .with("message", SqlState.messageOf(e))
                        .with("sqlstate", SqlState.of(e))
                        .diagnostic(),
                ExitStatus.INCOMPLETE,
                e);
    }

    /** Runs one segment. */
    private final class OneSegment implements Segment.Visitor<Boolean> {

        private final int number;
        private final SegmentState state;

        OneSegment(int number, SegmentState state) {
            this.number = number;
            this.state = state;
        }

        private void tell(String summary) {
            surroundings.listener().segmentStarted(task.id(), number + 1, hashes.size(), summary);
        }

        @Override
        public Boolean transactional(Segment.Transactional segment) {
            tell("one transaction");
            Works works = new Works(task.id(), segment.works(), task.script().works(), surroundings);
            boolean beginsRun = !journaled;
            transactions.run(
                    works::run,
                    xid -> beginsRun
                            ? journal.runStarted(xid, works.doubtful(), task.id(), task.direction(), 1, hashes)
                            : journal.segmentDone(xid, works.doubtful(), task.id(), number, hashes),
                    works::failed);
            journaled = true;
            return true;
        }

        @Override
        public Boolean nonTransactional(Segment.NonTransactional segment) {
            tell(segment.statement().summary());
            StandaloneRun run = new StandaloneRun(task.id(), number, hashes, segment, surroundings, transactions);
            try {
                journaled = run.run(state, journaled, task.direction());
            } catch (MigrationException e) {
                unsent = !run.isSent();
                throw e;
            }
            return true;
        }

        @Override
        public Boolean backfill(Segment.BackfillSegment segment) {
            tell("backfill of " + segment.backfill().table());
            if (!journaled) {
                transactions.run(
                        () -> {},
                        xid -> journal.runStarted(xid, false, task.id(), task.direction(), 0, hashes),
                        SteppedRun.this::broken);
                journaled = true;
            }
            new BackfillRun(task.id(), number, hashes, segment.backfill(), surroundings, transactions).run();
            return true;
        }
    }
}
