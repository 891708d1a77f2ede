package dev.palindrome.engine.store;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.plan.Step;
import dev.palindrome.model.report.AppliedRevision;
import java.util.List;
import java.util.Optional;

/**
 * A revision in the store, with what is needed to undo it.
 *
 * @param revision the revision as reports show it
 * @param description what it was for
 * @param downgrade what it had as downgrade: {@code present}, {@code empty}, {@code waived} or {@code none}
 * @param steps the steps of its downgrade
 */
public record AppliedRow(AppliedRevision revision, String description, String downgrade, Optional<List<Step>> steps) {

    /** Its id. */
    public RevisionId id() {
        return revision.id();
    }

    /** Its checksum when it was applied. */
    public Checksum checksum() {
        return revision.checksum();
    }
}
