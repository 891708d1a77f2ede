package dev.palindrome.model.gate;

import java.util.List;
import java.util.Optional;

/**
 * What the compile gate says of a history.
 *
 * @param findings everything found, in the order of the sources' classes
 * @param ordered the revisions in chain order, or empty if they are no line; each with what it touches
 */
public record Judgement(List<Finding> findings, Optional<List<Declaration>> ordered) {

    /** Copies the lists. */
    public Judgement {
        findings = List.copyOf(findings);
        ordered = ordered.map(List::copyOf);
    }

    /**
     * Whether the build fails.
     *
     * @return true if any finding is an error
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
