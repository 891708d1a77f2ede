package dev.palindrome.model.gate;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Diagnostic;
import java.util.Optional;

/**
 * A diagnostic with the place that it is about.
 *
 * @param diagnostic what is said
 * @param site where
 * @param waivedBy who answers for it, if a waiver covers it; then it counts for nothing
 */
public record Finding(Diagnostic diagnostic, Site site, Optional<String> waivedBy) {

    /**
     * A finding that nobody has waived.
     *
     * @param diagnostic what is said
     * @param site where
     * @return the finding
     */
    public static Finding of(Diagnostic diagnostic, Site site) {
        return new Finding(diagnostic, site, Optional.empty());
    }

    /**
     * Whether it fails the build.
     *
     * @return true for an error that is not waived
     */
    public boolean isError() {
        return waivedBy.isEmpty() && diagnostic.isError();
    }

    /**
     * The rule that a waiver of it names.
     *
     * @return the rule, or empty if it cannot be waived
     */
    public Optional<String> rule() {
        return diagnostic.code().rule();
    }

    Finding withSeverity(Severity severity) {
        return new Finding(diagnostic.withSeverity(severity), site, waivedBy);
    }

    Finding waivedBy(String owner) {
        return new Finding(diagnostic, site, Optional.of(owner));
    }

    /** The same finding, weighing at most as much as given. */
    Finding atMost(Severity limit) {
        return diagnostic.severity().compareTo(limit) < 0 ? withSeverity(limit) : this;
    }
}
