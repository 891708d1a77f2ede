package dev.palindrome.engine.proof;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.catalog.CatalogComparison;
import dev.palindrome.engine.catalog.CatalogObject;
import dev.palindrome.engine.catalog.ObjectKind;
import dev.palindrome.engine.catalog.Residue;
import dev.palindrome.engine.catalog.Verdict;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.ProofCode;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.report.ErrorReport;
import dev.palindrome.model.report.VerifyRevision;
import dev.palindrome.model.report.VerifyStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what happened to a revision into words. */
final class RevisionJudge {

    private final ManifestRevision revision;
    private final Trip trip;
    private final Findings findings;

    RevisionJudge(ManifestRevision revision, Trip trip, boolean strict) {
        this.revision = revision;
        this.trip = trip;
        this.findings = new Findings(revision, strict);
    }

    /**
     * Judges the trip.
     *
     * @param before the schema before it
     */
    VerifyRevision judge(Catalog before) {
        trip.upgrade().failure().ifPresent(failure -> findings.frozen(upgradeFails(revision, failure)));
        trip.downgrade().flatMap(Attempt::failure).ifPresent(this::downgradeFails);
        trip.back().ifPresent(this::restored);
        trip.reupgrade().flatMap(Attempt::failure).ifPresent(this::reupgradeFails);
        Optional<VerifyStep> reupgrade = trip.reupgrade().map(this::reupgradeStep);
        trip.after().ifPresent(after -> notCompared(before, after));
        return new VerifyRevision(
                revision.id(),
                trip.upgrade().step(),
                trip.downgrade().map(Attempt::step),
                reupgrade,
                trip.verdict(),
                trip.back()
                        .map(CatalogComparison::residue)
                        .map(ResidueWords::report)
                        .orElse(List.of()),
                findings.all(trip.verdict()));
    }

    static Diagnostic upgradeFails(ManifestRevision revision, MigrationException failure) {
        return ProofCode.UPGRADE_FAILS
                .with("id", revision.id())
                .with("problem", failure.diagnostic().what())
                .with("fix", failure.diagnostic().fix())
                .diagnostic();
    }

    private void downgradeFails(MigrationException failure) {
        findings.add(
                Direction.DOWNGRADE,
                ProofCode.DOWNGRADE_FAILS
                        .with("id", revision.id())
                        .with("problem", failure.diagnostic().what())
                        .with("fix", failure.diagnostic().fix())
                        .diagnostic());
    }

    private void restored(CatalogComparison back) {
        if (back.verdict() == Verdict.DIFFERS) {
            findings.add(
                    Direction.DOWNGRADE,
                    ProofCode.DOWNGRADE_RESIDUE
                            .with("id", revision.id())
                            .with("residue", ResidueWords.summary(back.residue()))
                            .with("fix", "add to the downgrade, where it fits:\n" + Mending.sql(back.residue()))
                            .diagnostic());
        } else if (back.verdict() == Verdict.COLUMN_ORDER) {
            findings.add(
                    Direction.DOWNGRADE,
                    ProofCode.COLUMNS_REORDERED
                            .with("id", revision.id())
                            .with(
                                    "tables",
                                    names(back.residue().stream()
                                            .map(Residue::object)
                                            .toList()))
                            .diagnostic());
        }
    }

    private void reupgradeFails(MigrationException failure) {
        findings.add(
                Direction.DOWNGRADE,
                ProofCode.REUPGRADE_FAILS
                        .with("id", revision.id())
                        .with("problem", failure.diagnostic().what())
                        .diagnostic());
    }

    /** A second upgrade that runs, but leads elsewhere, has not done what it was to do. */
    private VerifyStep reupgradeStep(Attempt attempt) {
        if (!trip.reupgradeDiffers()) {
            return attempt.step();
        }
        List<Residue> residue = trip.again().map(CatalogComparison::residue).orElse(List.of());
        Diagnostic differs = ProofCode.REUPGRADE_DIFFERS
                .with("id", revision.id())
                .with("residue", ResidueWords.summary(residue))
                .diagnostic();
        findings.add(Direction.DOWNGRADE, differs);
        return attempt.step().failed(ErrorReport.of(differs, Optional.empty()));
    }

    private void notCompared(Catalog before, Catalog after) {
        List<String> objects = new ArrayList<>();
        for (CatalogObject object : after.objects()) {
            if (object.id().kind() == ObjectKind.NOT_MODELLED
                    && before.find(object.id()).isEmpty()) {
                objects.add(object.id().name());
            }
        }
        if (!objects.isEmpty()) {
            findings.add(
                    Direction.UPGRADE,
                    ProofCode.NOT_COMPARED
                            .with("id", revision.id())
                            .with("objects", names(objects))
                            .diagnostic());
        }
    }

    private static String names(List<String> objects) {
        return objects.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
