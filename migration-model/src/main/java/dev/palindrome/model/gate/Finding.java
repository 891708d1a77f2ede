package dev.palindrome.model.gate;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Diagnostic;

/**
 * A diagnostic with the place that it is about.
 *
 * @param diagnostic what is said
 * @param site where
 */
public record Finding(Diagnostic diagnostic, Site site) {

    /** The same finding, weighing at most as much as given. */
    Finding atMost(Severity limit) {
        return diagnostic.severity().compareTo(limit) < 0 ? new Finding(diagnostic.withSeverity(limit), site) : this;
    }
}
