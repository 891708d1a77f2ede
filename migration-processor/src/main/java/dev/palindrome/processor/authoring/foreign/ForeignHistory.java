package dev.palindrome.processor.authoring.foreign;

import dev.palindrome.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a directory of another tool holds.
 *
 * @param revisions the revisions in the order in which the tool runs them
 * @param diagnostics what cannot be read, and what should be known
 */
public record ForeignHistory(List<ForeignRevision> revisions, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public ForeignHistory {
        revisions = List.copyOf(revisions);
        diagnostics = List.copyOf(diagnostics);
    }

    static ForeignHistory refused(Diagnostic diagnostic) {
        return new ForeignHistory(List.of(), List.of(diagnostic));
    }
}
