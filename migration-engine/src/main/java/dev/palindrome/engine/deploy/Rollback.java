package dev.palindrome.engine.deploy;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.plan.Targets;
import dev.palindrome.engine.run.Ending;
import dev.palindrome.engine.run.Task;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.store.AppliedRow;
import dev.palindrome.engine.store.Run;
import dev.palindrome.engine.store.StoreReader;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.HistoryCode;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.plan.Target;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings a database down to a target, which stays applied, by the downgrades that the store has kept. So a build can undo
 * what another one has done, and a database on another branch can be brought back.
 */
public final class Rollback {

    private static final String PRESENT = "present";

    private final Environment environment;
    private final Scripts scripts;

    /**
     * Makes the use case.
     *
     * @param environment what it works with
     */
    public Rollback(Environment environment) {
        this.environment = environment;
        this.scripts = new Scripts(environment.history());
    }

    /**
     * What is asked.
     *
     * @param target where to go
     * @param reason why, for the ledger
     * @param acceptDataLoss revisions without a downgrade that may be taken out of the history all the same
     */
    public record Request(Target target, Optional<String> reason, Set<RevisionId> acceptDataLoss) {

        /** Copies the set. */
        public Request {
            acceptDataLoss = Set.copyOf(acceptDataLoss);
        }
    }

    /** Rolls back, and reports what was done. */
    public Result run(Request request) {
        return new ChangeOfDatabase(environment)
                .run(
                        (session, standing) -> plan(request, session, standing),
                        (job, site, standing) -> new Walk(site, environment.listener(), standing.current(), job::below)
                                .run(job.tasks(), standing.run()));
    }

    /** The revisions to undo, and all that are applied. */
    private record Job(List<Task> tasks, List<RevisionId> applied) {

        Optional<RevisionId> below(RevisionId id) {
            int position = applied.indexOf(id);
            return position == 0 ? Optional.empty() : Optional.of(applied.get(position - 1));
        }
    }

    private Optional<Job> plan(Request request, Session session, Standing standing) throws SQLException {
        if (!standing.hasStore()) {
            throw refused(
                    HistoryCode.NO_STORE
                            .with("database", environment.source().target())
                            .with("history", environment.history().name()),
                    ExitStatus.TARGET_REFUSED);
        }
        List<AppliedRow> rows = new StoreReader(environment.store(), session).applied(0);
        List<RevisionId> applied = rows.stream().map(AppliedRow::id).toList();
        int wanted = wanted(request.target(), applied);
        standing.run().ifPresent(run -> requireResumable(run, applied, wanted));
        if (wanted == applied.size()) {
            return Optional.empty();
        }
        List<Task> tasks = new ArrayList<>();
        for (int i = applied.size() - 1; i >= wanted; i--) {
            tasks.add(task(rows.get(i), request));
        }
        return Optional.of(new Job(tasks, applied));
    }

    /** The database's own revisions count; one that only this build has lies above them. */
    private int wanted(Target target, List<RevisionId> applied) {
        boolean above = target instanceof Target.Named named
                && RevisionId.parse(named.text())
                        .filter(id -> !applied.contains(id))
                        .flatMap(environment.history()::position)
                        .isPresent();
        if (above || (target instanceof Target.Relative relative && relative.by() > 0)) {
            throw refused(
                    HistoryCode.TARGET_ABOVE
                            .with("target", target)
                            .with("current", applied.isEmpty() ? "base" : applied.get(applied.size() - 1))
                            .with("database", environment.source().target()),
                    ExitStatus.VERIFICATION_FAILED);
        }
        return new Targets(environment.history().name(), applied, applied.size()).heightOf(target);
    }

    private void requireResumable(Run run, List<RevisionId> applied, int wanted) {
        boolean last = run.direction() == Direction.DOWNGRADE
                && wanted < applied.size()
                && applied.get(applied.size() - 1).equals(run.id());
        if (!last) {
            throw new Unfinished(environment, run).refusal();
        }
    }

    private Task task(AppliedRow row, Request request) {
        boolean accepted = request.acceptDataLoss().contains(row.id());
        if (!row.downgrade().equals(PRESENT) && !accepted) {
            throw refused(
                    HistoryCode.NO_DOWNGRADE.with("id", row.id()).with("downgrade", row.downgrade()),
                    ExitStatus.VERIFICATION_FAILED);
        }
        return new Task(
                row.id(),
                Direction.DOWNGRADE,
                scripts.downgrade(row),
                Ending.rolledBack(row.id(), RollbackDetail.json(request.reason(), accepted)));
    }

    private static MigrationException refused(Diagnostic.Draft draft, ExitStatus status) {
        return new MigrationException(draft.diagnostic(), status);
    }
}
