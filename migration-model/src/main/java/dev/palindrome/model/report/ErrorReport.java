package dev.palindrome.model.report;

import dev.palindrome.model.diagnostic.Diagnostic;
import java.util.Optional;

/**
 * An error as every report shows it.
 *
 * @param code the code of the diagnostic
 * @param sqlstate PostgreSQL's code, if the server said it
 * @param message the first line of the diagnostic
 */
public record ErrorReport(String code, Optional<String> sqlstate, String message) {

    /**
     * Makes the report of a diagnostic.
     *
     * @param diagnostic what was said
     * @param sqlstate PostgreSQL's code, if the server said it
     * @return the report
     */
    public static ErrorReport of(Diagnostic diagnostic, Optional<String> sqlstate) {
        return new ErrorReport(diagnostic.code().code(), sqlstate, diagnostic.what());
    }
}
