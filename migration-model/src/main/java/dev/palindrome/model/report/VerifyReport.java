package dev.palindrome.model.report;

import dev.palindrome.model.chain.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code verify} has proven of a history, and what it has not.
 *
 * @param history the history
 * @param postgres the full version of the server that it was proven on
 * @param head the last revision
 * @param walks the walks along the whole chain
 * @param revisions every revision, the oldest first
 */
public record VerifyReport(
        String history,
        String postgres,
        Optional<RevisionId> head,
        List<VerifyWalk> walks,
        List<VerifyRevision> revisions) {

    /** Copies the lists. */
    public VerifyReport {
        walks = List.copyOf(walks);
        revisions = List.copyOf(revisions);
    }

    /**
     * Whether the build stays green.
     *
     * @return false if anything found is an error that nobody has waived
     */
    public boolean ok() {
        return walks.stream().noneMatch(VerifyWalk::isError)
                && revisions.stream().noneMatch(VerifyRevision::hasErrors);
    }
}
