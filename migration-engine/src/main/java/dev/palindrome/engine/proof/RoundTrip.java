package dev.palindrome.engine.proof;

import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.catalog.CatalogComparison;
import dev.palindrome.engine.catalog.Verdict;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.report.VerifyRoundTrip;
import java.util.Optional;

/**
 * Walks one revision in the probe: upgrade, catalog, downgrade, catalog, upgrade, catalog. The catalog before it is the one
 * after its parent, which was read already.
 */
final class RoundTrip {

    private final LanePair lanes;
    private final ManifestRevision revision;
    private final Catalog before;

    RoundTrip(LanePair lanes, ManifestRevision revision, Catalog before) {
        this.lanes = lanes;
        this.revision = revision;
        this.before = before;
    }

    /** Walks it, and drops the probe if it came to harm. */
    Trip walk() {
        Attempt upgrade = firstUpgrade();
        Trip trip = upgrade.failed()
                ? Trip.notRun(upgrade)
                : onwards(upgrade, lanes.probe().catalog());
        if (!trip.leftNoHarm()) {
            lanes.spoilProbe();
        }
        return trip;
    }

    /** Rows that earlier round trips left in the probe must not make an upgrade fail that is right. */
    private Attempt firstUpgrade() {
        boolean untouched = lanes.isPristine();
        Attempt attempt = lanes.useProbe().walk(revision, Direction.UPGRADE);
        if (!attempt.failed() || untouched) {
            return attempt;
        }
        lanes.spoilProbe();
        return lanes.useProbe().walk(revision, Direction.UPGRADE);
    }

    private Trip onwards(Attempt upgrade, Catalog after) {
        return switch (revision.downgrade()) {
            case WAIVED -> Trip.upOnly(VerifyRoundTrip.WAIVED, upgrade, after);
            case NONE -> Trip.upOnly(VerifyRoundTrip.NONE, upgrade, after);
            case PRESENT, EMPTY -> back(upgrade, after);
        };
    }

    private Trip back(Attempt upgrade, Catalog after) {
        Attempt downgrade = lanes.probe().walk(revision, Direction.DOWNGRADE);
        if (downgrade.failed()) {
            return Trip.stuck(upgrade, downgrade, after);
        }
        CatalogComparison back = CatalogComparison.between(before, lanes.probe().catalog());
        Attempt reupgrade = lanes.probe().walk(revision, Direction.UPGRADE);
        Optional<CatalogComparison> again = reupgrade.failed()
                ? Optional.empty()
                : Optional.of(CatalogComparison.between(after, lanes.probe().catalog()));
        return new Trip(
                verdict(back.verdict()),
                upgrade,
                Optional.of(downgrade),
                Optional.of(reupgrade),
                Optional.of(back),
                again,
                Optional.of(after));
    }

    private static VerifyRoundTrip verdict(Verdict verdict) {
        return switch (verdict) {
            case IDENTICAL -> VerifyRoundTrip.IDENTICAL;
            case COLUMN_ORDER -> VerifyRoundTrip.COLUMN_ORDER;
            case DIFFERS -> VerifyRoundTrip.DIFFERS;
        };
    }
}
