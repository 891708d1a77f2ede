package dev.palindrome.model.report;

import dev.palindrome.model.chain.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * What an {@code apply}, a {@code rollback} or a {@code stamp} did.
 *
 * @param outcome how it ended
 * @param from where the database stood before; empty is the base, or a database that was not looked at
 * @param to where it stands now; empty is the base, or a database that was not looked at
 * @param revisions what became of each revision that was begun
 */
public record RunReport(
        Outcome outcome, Optional<RevisionId> from, Optional<RevisionId> to, List<RevisionReport> revisions) {

    /** Copies the list. */
    public RunReport {
        revisions = List.copyOf(revisions);
    }
}
