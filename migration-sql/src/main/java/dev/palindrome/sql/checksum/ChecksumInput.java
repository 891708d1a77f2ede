package dev.palindrome.sql.checksum;

import java.util.List;
import java.util.Optional;

/**
 * All of a revision that its checksum counts. Its id, description, requirements, risk, author and waivers do not count.
 *
 * @param parent the parent's id, empty for the first revision
 * @param upgrade the steps of the upgrade
 * @param downgrade the steps of the downgrade, or nothing if it is not overridden
 */
public record ChecksumInput(String parent, List<ChecksumStep> upgrade, Optional<List<ChecksumStep>> downgrade) {

    /** Copies the lists. */
    public ChecksumInput {
        upgrade = List.copyOf(upgrade);
        downgrade = downgrade.map(List::copyOf);
    }
}
