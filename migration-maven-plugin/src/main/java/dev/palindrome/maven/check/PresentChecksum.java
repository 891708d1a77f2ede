package dev.palindrome.maven.check;

import dev.palindrome.engine.plan.Body;
import dev.palindrome.migration.Backfill;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Step;
import dev.palindrome.sql.checksum.ChecksumInput;
import dev.palindrome.sql.checksum.ChecksumStep;
import dev.palindrome.sql.checksum.RevisionChecksum;
import java.util.List;
import java.util.Optional;

/**
 * The checksum of a revision whose scripts may have been edited since it was compiled.
 *
 * <p>It can be counted from the steps alone if they are constants, as the compiler knows and we do not; so it is believed only
 * where no step is in Java.
 */
final class PresentChecksum {

    private PresentChecksum() {}

    /** The checksum that the steps have now; the compiled one where steps do not tell. */
    static Optional<Checksum> of(ManifestRevision revision, Body upgrade, Optional<Body> downgrade) {
        boolean java = !upgrade.works().isEmpty()
                || downgrade.map(body -> !body.works().isEmpty()).orElse(false);
        if (java) {
            return revision.checksum();
        }
        return Optional.of(RevisionChecksum.of(new ChecksumInput(
                revision.parent().map(RevisionId::value).orElse(""),
                steps(upgrade),
                downgrade.map(PresentChecksum::steps))));
    }

    /** The steps as values that can be compared, which backfills are not; all work in Java is alike. */
    static List<ChecksumStep> steps(Body body) {
        return body.steps().stream().map(step -> step.accept(new Counted())).toList();
    }

    /** A step as the checksum counts it. */
    private static final class Counted implements Step.Visitor<ChecksumStep> {
        @Override
        public ChecksumStep sql(Step.Sql step) {
            return new ChecksumStep.Sql(step.text());
        }

        @Override
        public ChecksumStep autocommit(Step.Autocommit step) {
            return new ChecksumStep.Autocommit(step.text(), step.doneWhen());
        }

        @Override
        public ChecksumStep update(Step.Update step) {
            Backfill backfill = step.backfill();
            return new ChecksumStep.Backfill(
                    backfill.table(),
                    backfill.set(),
                    backfill.where(),
                    backfill.key(),
                    backfill.batchSize(),
                    backfill.check(),
                    backfill.expectAtLeast(),
                    backfill.isLiveOnly());
        }

        @Override
        public ChecksumStep java(Step.Java step) {
            return new ChecksumStep.JavaWork(List.of());
        }
    }
}
