package dev.palindrome.engine.proof;

import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.catalog.CatalogComparison;
import dev.palindrome.engine.catalog.Verdict;
import dev.palindrome.model.report.VerifyRoundTrip;
import java.util.Optional;

/**
 * What happened when a revision was walked there, back and there again.
 *
 * @param verdict what the schema after the downgrade says
 * @param upgrade the upgrade from a clean parent
 * @param downgrade the way back, if there was one to go
 * @param reupgrade the upgrade after it, if the way back ended well
 * @param back how the schema after the downgrade differs from the one before the upgrade
 * @param again how the schema after the second upgrade differs from the one after the first
 * @param after the schema after the first upgrade, if that did not fail
 */
record Trip(
        VerifyRoundTrip verdict,
        Attempt upgrade,
        Optional<Attempt> downgrade,
        Optional<Attempt> reupgrade,
        Optional<CatalogComparison> back,
        Optional<CatalogComparison> again,
        Optional<Catalog> after) {

    static Trip notRun(Attempt upgrade) {
        return oneWay(VerifyRoundTrip.NOT_RUN, upgrade, Optional.empty(), Optional.empty());
    }

    static Trip upOnly(VerifyRoundTrip verdict, Attempt upgrade, Catalog after) {
        return oneWay(verdict, upgrade, Optional.empty(), Optional.of(after));
    }

    static Trip stuck(Attempt upgrade, Attempt downgrade, Catalog after) {
        return oneWay(VerifyRoundTrip.FAILED, upgrade, Optional.of(downgrade), Optional.of(after));
    }

    private static Trip oneWay(
            VerifyRoundTrip verdict, Attempt upgrade, Optional<Attempt> downgrade, Optional<Catalog> after) {
        return new Trip(verdict, upgrade, downgrade, Optional.empty(), Optional.empty(), Optional.empty(), after);
    }

    boolean reupgradeFailed() {
        return reupgrade.filter(Attempt::failed).isPresent();
    }

    /** Whether the second upgrade led to another schema than the first, be it only in the order of columns. */
    boolean shifted() {
        return again.filter(comparison -> comparison.verdict() != Verdict.IDENTICAL)
                .isPresent();
    }

    /** Whether the second upgrade led to a schema that differs from that of the first by more than the order of columns. */
    boolean reupgradeDiffers() {
        return again.filter(comparison -> comparison.verdict() == Verdict.DIFFERS)
                .isPresent();
    }

    /** Whether the lane that it was walked in is as if it had only been upgraded. */
    boolean leftNoHarm() {
        return switch (verdict) {
            case IDENTICAL -> !reupgradeFailed() && !shifted();
            case WAIVED, NONE -> true;
            case COLUMN_ORDER, DIFFERS, FAILED, NOT_RUN -> false;
        };
    }

    /** Whether a walk to the base can pass here and come back. */
    boolean canBePassed() {
        return switch (verdict) {
            case IDENTICAL, COLUMN_ORDER -> !reupgradeFailed() && !reupgradeDiffers();
            case DIFFERS, FAILED, WAIVED, NONE, NOT_RUN -> false;
        };
    }
}
