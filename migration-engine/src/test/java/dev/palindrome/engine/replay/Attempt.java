package dev.palindrome.engine.replay;

import dev.palindrome.engine.catalog.Residue;
import dev.palindrome.sql.inverse.Proposal;
import java.util.List;
import java.util.Optional;

/**
 * An upgrade and the proposed way back, both tried.
 *
 * @param refused what the server says to the upgrade itself
 * @param proposal the way back
 * @param failure what the server says to the way back
 * @param residue what is not as it was, but for the order of columns
 */
record Attempt(Optional<String> refused, Proposal proposal, Optional<String> failure, List<Residue> residue) {

    /** Whether the way back leaves nothing to the author and the schema as it was. */
    boolean isWhole() {
        return refused.isEmpty() && proposal.left().isEmpty() && failure.isEmpty() && residue.isEmpty();
    }

    /** Whether the way back promises more than it does. */
    boolean isBroken() {
        return refused.isEmpty() && (failure.isPresent() || (proposal.left().isEmpty() && !residue.isEmpty()));
    }

    String words() {
        return failure.orElse("") + "\n" + residue + "\n" + proposal.sql();
    }
}
