package dev.palindrome.model.report;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.plan.Direction;
import java.util.Optional;

/**
 * What became of one revision.
 *
 * @param id the revision
 * @param direction which way
 * @param millis how long it took
 * @param attempts how often its transactions were tried, at least 1
 * @param error why it failed, or empty if it did not
 */
public record RevisionReport(
        RevisionId id, Direction direction, long millis, int attempts, Optional<ErrorReport> error) {

    /**
     * Whether it did what it was to do.
     *
     * @return true without an error
     */
    public boolean ok() {
        return error.isEmpty();
    }
}
