package dev.palindrome.engine.deploy;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.plan.Targets;
import dev.palindrome.engine.run.Ending;
import dev.palindrome.engine.run.RowEstimate;
import dev.palindrome.engine.run.Task;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.store.Run;
import dev.palindrome.migration.Backfill;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.ExecutionCode;
import dev.palindrome.model.diagnostic.HistoryCode;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.plan.Segment;
import dev.palindrome.model.plan.Target;
import dev.palindrome.model.report.DatabaseState;
import dev.palindrome.model.report.RunReport;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Brings a database up to a target. */
public final class Apply {

    private final Environment environment;
    private final History history;
    private final Scripts scripts;

    /**
     * Makes the use case.
     *
     * @param environment what it works with
     */
    public Apply(Environment environment) {
        this.environment = environment;
        this.history = environment.history();
        this.scripts = new Scripts(history);
    }

    /**
     * What is asked.
     *
     * @param target where to go
     * @param live whether backfills may run that run only when told to
     */
    public record Request(Target target, boolean live) {}

    /** Applies, and reports what was done. */
    public Result run(Request request) {
        return new ChangeOfDatabase(environment)
                .run((session, standing) -> plan(request, session, standing), (job, site, standing) -> {
                    Rows rows = new Rows(history);
                    Walk walk = new Walk(site, environment.listener(), standing.current(), Optional::of);
                    Result result = walk.run(
                            job.pairs().stream().map(pair -> task(pair, rows)).toList(), standing.run());
                    return job.stop().isPresent() && result.failure().isEmpty()
                            ? stopped(result, job.stop().get())
                            : result;
                });
    }

    /** The revisions to run, and why it ends before the target if it does. */
    private record Job(List<Scripts.Pair> pairs, Optional<MigrationException> stop) {}

    private Optional<Job> plan(Request request, Session session, Standing standing) throws SQLException {
        standing.requireFitting();
        if (standing.state() == DatabaseState.AT_HEAD && request.target().equals(Target.HEAD)) {
            return Optional.empty();
        }
        int height = standing.height();
        List<RevisionId> ids =
                history.revisions().stream().map(ManifestRevision::id).toList();
        int wanted = new Targets(history.name(), ids, height).heightOf(request.target());
        if (wanted < height) {
            throw below(request.target(), standing);
        }
        standing.run().ifPresent(run -> requireResumable(run, height, wanted));
        if (wanted == height) {
            return Optional.empty();
        }
        return Optional.of(job(request, session, history.revisions().subList(height, wanted)));
    }

    private MigrationException below(Target target, Standing standing) {
        return new MigrationException(
                HistoryCode.TARGET_BELOW
                        .with("target", target)
                        .with("current", standing.current().orElseThrow())
                        .with("database", environment.source().target())
                        .diagnostic(),
                ExitStatus.VERIFICATION_FAILED);
    }

    private void requireResumable(Run run, int height, int wanted) {
        boolean next = run.direction() == Direction.UPGRADE
                && height < wanted
                && history.at(height).id().equals(run.id());
        if (!next) {
            throw new Unfinished(environment, run).refusal();
        }
    }

    /** All bodies are listed before the first of them runs, so that a broken one stops nothing half way. */
    private Job job(Request request, Session session, List<ManifestRevision> revisions) throws SQLException {
        List<Scripts.Pair> pairs = revisions.stream().map(scripts::of).toList();
        if (request.live()) {
            return new Job(pairs, Optional.empty());
        }
        for (int i = 0; i < pairs.size(); i++) {
            Optional<Backfill> held = heldBack(pairs.get(i));
            if (held.isPresent()) {
                return new Job(
                        pairs.subList(0, i),
                        Optional.of(needsLive(session, pairs.get(i).revision().id(), held.get())));
            }
        }
        return new Job(pairs, Optional.empty());
    }

    private static Optional<Backfill> heldBack(Scripts.Pair pair) {
        return pair.upgrade().segments().stream()
                .filter(Segment.BackfillSegment.class::isInstance)
                .map(segment -> ((Segment.BackfillSegment) segment).backfill())
                .filter(Backfill::isLiveOnly)
                .findFirst();
    }

    private static MigrationException needsLive(Session session, RevisionId id, Backfill backfill) throws SQLException {
        return new MigrationException(
                ExecutionCode.NEEDS_LIVE
                        .with("id", id)
                        .with("table", backfill.table())
                        .with("rows", RowEstimate.of(session, backfill.table()))
                        .diagnostic(),
                ExitStatus.INCOMPLETE);
    }

    private static Result stopped(Result result, MigrationException stop) {
        return new Result(
                new RunReport(
                        Walk.outcomeOf(stop.exitStatus()),
                        result.report().from(),
                        result.report().to(),
                        result.report().revisions()),
                Optional.of(stop));
    }

    private static Task task(Scripts.Pair pair, Rows rows) {
        return new Task(
                pair.revision().id(),
                Direction.UPGRADE,
                pair.upgrade(),
                Ending.applied(millis -> rows.applied(pair, millis)));
    }
}
