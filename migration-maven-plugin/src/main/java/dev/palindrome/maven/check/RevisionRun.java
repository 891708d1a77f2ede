package dev.palindrome.maven.check;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.plan.Body;
import dev.palindrome.engine.plan.SegmentCutter;
import dev.palindrome.engine.plan.StepCollector;
import dev.palindrome.migration.Migration;
import dev.palindrome.model.chain.Link;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.PluginCode;
import dev.palindrome.model.gate.Declaration;
import dev.palindrome.model.gate.Declaration.DowngradeBody;
import dev.palindrome.model.gate.Declaration.WaiverText;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.Site;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lint.RevisionSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What shows when the bodies of a revision run: nothing but a list of steps, so no database is needed.
 *
 * @param declaration the revision as it is now
 * @param steps its steps as the rules about SQL look at them
 * @param lines the line that each step was listed at, by direction; 0 where it is not known
 * @param findings what is wrong with its steps
 */
record RevisionRun(
        Declaration declaration, RevisionSteps steps, Map<Direction, List<Integer>> lines, List<Finding> findings) {

    /** Copies the collections. */
    RevisionRun {
        lines = Map.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /**
     * Runs the bodies of a revision.
     *
     * @param revision the revision as it was compiled
     * @param migration its class
     * @param edited whether a script of it was edited since, so that its checksum has to be counted again
     */
    static RevisionRun of(ManifestRevision revision, Migration migration, boolean edited) {
        StepCollector steps = new StepCollector(revision.id(), migration);
        Bodies bodies = new Bodies(revision);
        Optional<Body> upgrade = bodies.body(Direction.UPGRADE, () -> Optional.of(steps.upgrade()));
        Optional<Body> downgrade = bodies.body(Direction.DOWNGRADE, steps::downgrade);
        boolean sound = bodies.findings.isEmpty();
        Optional<Checksum> checksum = sound && edited
                ? upgrade.flatMap(body -> PresentChecksum.of(revision, body, downgrade))
                : revision.checksum();
        DowngradeBody fill =
                sound ? downgrade.map(RevisionRun::fill).orElse(DowngradeBody.ABSENT) : DowngradeBody.UNSEEN;
        return new RevisionRun(
                declaration(revision, fill, checksum),
                new RevisionSteps(upgrade.map(EmittedSteps::of), downgrade.map(EmittedSteps::of), false),
                Map.of(
                        Direction.UPGRADE, upgrade.map(Body::lines).orElse(List.of()),
                        Direction.DOWNGRADE, downgrade.map(Body::lines).orElse(List.of())),
                bodies.findings);
    }

    private static Declaration declaration(
            ManifestRevision revision, DowngradeBody downgrade, Optional<Checksum> checksum) {
        return new Declaration(
                revision.className(),
                new Link(
                        revision.id().value(),
                        revision.parent().map(RevisionId::value).orElse(Link.BASE)),
                revision.description(),
                revision.requirements(),
                revision.risk(),
                revision.author(),
                downgrade,
                revision.waivers().stream()
                        .map(waiver -> new WaiverText(
                                waiver.rule(),
                                waiver.owner(),
                                waiver.risk(),
                                waiver.expires(),
                                waiver.ticket(),
                                waiver.approvedBy()))
                        .toList(),
                checksum,
                revision.impact());
    }

    /** The line that a step was listed at, or 0 if it is not known. */
    int line(Direction direction, int step) {
        List<Integer> known = lines.getOrDefault(direction, List.of());
        return step < known.size() ? known.get(step) : 0;
    }

    /** Whether the steps are known. */
    boolean isSound() {
        return findings.isEmpty();
    }

    private static DowngradeBody fill(Body body) {
        return body.steps().isEmpty() ? DowngradeBody.EMPTY : DowngradeBody.PRESENT;
    }

    /** Runs bodies, and keeps what is wrong with them. */
    private static final class Bodies {

        private final ManifestRevision revision;
        private final List<Finding> findings = new ArrayList<>();

        Bodies(ManifestRevision revision) {
            this.revision = revision;
        }

        /** The body, if it can be run at all, gives the same steps twice, and can be cut into statements. */
        Optional<Body> body(Direction direction, Supplier<Optional<Body>> run) {
            try {
                Optional<Body> first = run.get();
                if (!first.map(PresentChecksum::steps).equals(run.get().map(PresentChecksum::steps))) {
                    add(differs(direction), direction);
                }
                first.ifPresent(body -> SegmentCutter.cut(revision.id(), direction, body));
                return first;
            } catch (MigrationException e) {
                add(e.diagnostic(), direction);
                return Optional.empty();
            }
        }

        private void add(Diagnostic diagnostic, Direction direction) {
            Site.Part part = direction == Direction.UPGRADE ? Site.Part.UPGRADE : Site.Part.DOWNGRADE;
            findings.add(Finding.of(diagnostic, new Site.InRevision(revision.className(), part)));
        }

        private Diagnostic differs(Direction direction) {
            return PluginCode.STEPS_DIFFER
                    .with("id", revision.id())
                    .with("direction", direction.word())
                    .with("class", revision.className())
                    .diagnostic();
        }
    }
}
