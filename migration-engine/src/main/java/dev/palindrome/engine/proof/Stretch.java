package dev.palindrome.engine.proof;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.catalog.CatalogComparison;
import dev.palindrome.engine.catalog.Verdict;
import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.ProofCode;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Direction;
import java.util.List;
import java.util.Optional;

/**
 * Consecutive revisions whose downgrades are all right by themselves, walked back from the last of them to below the first
 * and up again. Each by itself is proven; together they have to be right as well.
 *
 * @param revisions the revisions, the oldest first
 * @param bottom the schema below the first of them
 * @param bottomName what the place below is called
 */
record Stretch(List<ManifestRevision> revisions, Catalog bottom, String bottomName) {

    Stretch {
        revisions = List.copyOf(revisions);
    }

    /**
     * Walks it.
     *
     * @param lane stands at its top, with the schema {@code top}
     */
    Optional<Diagnostic> walk(Lane lane, Catalog top) {
        return down(lane)
                .or(() -> differs(bottom, lane, bottomName))
                .or(() -> up(lane))
                .or(() -> differs(top, lane, bottomName + " and up again"));
    }

    private Optional<Diagnostic> down(Lane lane) {
        for (int i = revisions.size() - 1; i >= 0; i--) {
            Optional<Diagnostic> failure = step(lane, revisions.get(i), Direction.DOWNGRADE);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> up(Lane lane) {
        for (ManifestRevision revision : revisions) {
            Optional<Diagnostic> failure = step(lane, revision, Direction.UPGRADE);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> step(Lane lane, ManifestRevision revision, Direction direction) {
        return lane.walk(revision, direction)
                .failure()
                .map(MigrationException::diagnostic)
                .map(reason -> weighed(ProofCode.BACK_FAILS
                        .with("from", topName())
                        .with("direction", direction.word())
                        .with("id", revision.id())
                        .with("problem", reason.what())
                        .with("fix", reason.fix())
                        .diagnostic()));
    }

    private Optional<Diagnostic> differs(Catalog expected, Lane lane, String place) {
        CatalogComparison comparison = CatalogComparison.between(expected, lane.catalog());
        if (comparison.verdict() != Verdict.DIFFERS) {
            return Optional.empty();
        }
        return Optional.of(weighed(ProofCode.BACK_DIFFERS
                .with("from", topName())
                .with("to", place)
                .with("residue", ResidueWords.summary(comparison.residue()))
                .diagnostic()));
    }

    private String topName() {
        return revisions.get(revisions.size() - 1).id().value();
    }

    /** Nobody can mend what is released. */
    private Diagnostic weighed(Diagnostic diagnostic) {
        boolean released = revisions.stream().allMatch(ManifestRevision::released);
        return released ? diagnostic.withSeverity(Severity.WARNING) : diagnostic;
    }
}
