package dev.palindrome.engine.deploy;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.plan.Body;
import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.plan.Script;
import dev.palindrome.engine.plan.SegmentCutter;
import dev.palindrome.engine.plan.StepCollector;
import dev.palindrome.engine.store.AppliedRow;
import dev.palindrome.migration.Migration;
import dev.palindrome.migration.SqlWork;
import dev.palindrome.model.diagnostic.HistoryCode;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.plan.Step;
import java.util.List;
import java.util.Optional;

/** Makes the scripts of revisions, from their classes or from what the store has kept. */
final class Scripts {

    private final History history;

    Scripts(History history) {
        this.history = history;
    }

    /**
     * Both directions of a revision, as its class lists them.
     *
     * @param revision the revision
     * @param upgrade what applies it
     * @param downgradeSteps the steps of its downgrade, if it has one
     * @param downgrade what undoes it, if it has a downgrade
     */
    record Pair(
            ManifestRevision revision,
            Script upgrade,
            Optional<List<Step>> downgradeSteps,
            Optional<Script> downgrade) {}

    /** Lists both directions of a revision. */
    Pair of(ManifestRevision revision) {
        StepCollector collector = new StepCollector(revision.id(), history.migration(revision));
        Script upgrade = SegmentCutter.cut(revision.id(), Direction.UPGRADE, collector.upgrade());
        Optional<Body> downgrade = collector.downgrade();
        return new Pair(
                revision,
                upgrade,
                downgrade.map(Body::steps),
                downgrade.map(body -> SegmentCutter.cut(revision.id(), Direction.DOWNGRADE, body)));
    }

    /** The kept downgrade of an applied revision; work in Java comes from this build's class. */
    Script downgrade(AppliedRow row) {
        List<Step> steps = row.steps().orElse(List.of());
        long javaSteps = steps.stream().filter(Step.Java.class::isInstance).count();
        Body body = new Body(steps, javaSteps == 0 ? List.of() : works(row, javaSteps));
        return SegmentCutter.cut(row.id(), Direction.DOWNGRADE, body);
    }

    private List<SqlWork> works(AppliedRow row, long needed) {
        Optional<Migration> migration = history.migration(row.id());
        List<SqlWork> works = migration
                .flatMap(found -> new StepCollector(row.id(), found).downgrade())
                .map(Body::works)
                .orElse(List.of());
        if (works.size() < needed) {
            throw new MigrationException(
                    HistoryCode.NEEDS_CLASS.with("id", row.id()).diagnostic(), ExitStatus.VERIFICATION_FAILED);
        }
        return works;
    }
}
