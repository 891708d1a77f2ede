package dev.palindrome.engine.deploy;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.Listener;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.run.RevisionRun;
import dev.palindrome.engine.run.Task;
import dev.palindrome.engine.store.Run;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.ExecutionCode;
import dev.palindrome.model.report.Outcome;
import dev.palindrome.model.report.RevisionReport;
import dev.palindrome.model.report.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Runs revisions one after the other and keeps the report, up to the first that fails. A broken connection ends it only if
 * it is not known, or not right, where to go on.
 */
final class Walk {

    private final Worksite worksite;
    private final Listener listener;
    private final Function<RevisionId, Optional<RevisionId>> reached;
    private final List<RevisionReport> reports = new ArrayList<>();
    private Optional<RevisionId> at;

    /**
     * Makes ready to walk.
     *
     * @param worksite where the revisions run
     * @param listener who hears of it
     * @param from where the database stands
     * @param reached where it stands after a revision
     */
    Walk(
            Worksite worksite,
            Listener listener,
            Optional<RevisionId> from,
            Function<RevisionId, Optional<RevisionId>> reached) {
        this.worksite = worksite;
        this.listener = listener;
        this.at = from;
        this.reached = reached;
    }

    /** Runs the revisions; the first may be half way already. */
    Result run(List<Task> tasks, Optional<Run> unfinished) {
        Optional<RevisionId> from = at;
        Optional<MigrationException> failure = IntStream.range(0, tasks.size())
                .mapToObj(i -> step(tasks.get(i), i == 0 ? unfinished : Optional.empty(), i + 1, tasks.size()))
                .flatMap(Optional::stream)
                .findFirst();
        Outcome outcome = failure.map(e -> outcomeOf(e.exitStatus())).orElse(Outcome.DONE);
        return new Result(new RunReport(outcome, from, at, reports), failure);
    }

    private Optional<MigrationException> step(Task task, Optional<Run> unfinished, int number, int of) {
        listener.revisionStarted(task.id(), task.direction(), number, of);
        RevisionRun run = new RevisionRun(task, unfinished, worksite.surroundings());
        Optional<MigrationException> failure = attempt(run);
        while (failure.filter(Walk::stoppedWithin).isPresent()) {
            Optional<Run> stands = worksite.resumeWithin(task.id(), at, failure.get());
            if (stands.isEmpty()) {
                break;
            }
            run = run.resumed(stands.get(), worksite.surroundings());
            failure = attempt(run);
        }
        boolean committed = failure.map(Walk::happenedNevertheless).orElse(true);
        if (committed) {
            at = reached.apply(task.id());
        }
        RevisionReport report = new RevisionReport(
                task.id(),
                task.direction(),
                run.millis(),
                run.attempts(),
                committed ? Optional.empty() : failure.map(MigrationException::report));
        reports.add(report);
        listener.revisionFinished(report);
        return committed ? failure.filter(lost -> !worksite.resume(task.id(), at, lost)) : failure;
    }

    private static Optional<MigrationException> attempt(RevisionRun run) {
        try {
            run.run();
            return Optional.empty();
        } catch (MigrationException e) {
            return Optional.of(e);
        }
    }

    /** The connection broke, but the server says that the revision was committed. */
    private static boolean happenedNevertheless(MigrationException e) {
        return e.diagnostic().code() == ExecutionCode.COMMITTED_THEN_LOST;
    }

    /** The connection broke, but the server says that the last transaction of a revision's part was committed. */
    private static boolean stoppedWithin(MigrationException e) {
        return e.diagnostic().code() == ExecutionCode.SEGMENT_COMMITTED_THEN_LOST;
    }

    /** The outcome that goes with an exit status. */
    static Outcome outcomeOf(ExitStatus status) {
        return switch (status) {
            case DONE -> Outcome.DONE;
            case FAILED -> Outcome.FAILED;
            case INCOMPLETE -> Outcome.INCOMPLETE;
            case OUTCOME_UNKNOWN -> Outcome.UNKNOWN;
            case USAGE, VERIFICATION_FAILED, LOCK_NOT_OBTAINED, TARGET_REFUSED -> Outcome.REFUSED;
        };
    }
}
