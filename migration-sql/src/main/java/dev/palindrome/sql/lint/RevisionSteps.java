package dev.palindrome.sql.lint;

import dev.palindrome.model.plan.Direction;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a revision, as far as they are seen.
 *
 * @param upgrade those of the upgrade, or empty if none of it is seen
 * @param downgrade those of the downgrade, or empty if there is none, or none of it is seen
 * @param lacksDowngrade whether there is no downgrade or nothing in it, so that one has to be written
 */
public record RevisionSteps(
        Optional<List<UnitStep>> upgrade, Optional<List<UnitStep>> downgrade, boolean lacksDowngrade) {

    /** Copies the lists. */
    public RevisionSteps {
        upgrade = upgrade.map(List::copyOf);
        downgrade = downgrade.map(List::copyOf);
    }

    Optional<List<UnitStep>> of(Direction direction) {
        return direction == Direction.UPGRADE ? upgrade : downgrade;
    }

    /** Whether all of the upgrade is seen, which is what the downgrade meets. */
    boolean showsUpgrade() {
        return upgrade.filter(steps -> steps.stream().noneMatch(UnitStep.Unseen.class::isInstance))
                .isPresent();
    }
}
