package dev.palindrome.engine.deploy;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.report.RunReport;
import java.util.Optional;

/**
 * What a use case that changes a database did, well or not: the report is there on failure too.
 *
 * @param report what was done
 * @param failure why it did not do all of it
 */
public record Result(RunReport report, Optional<MigrationException> failure) {

    /** How the process is to end. */
    public ExitStatus exitStatus() {
        return failure.map(MigrationException::exitStatus).orElse(ExitStatus.DONE);
    }

    /** The report, or the failure thrown. */
    public RunReport orElseThrow() {
        failure.ifPresent(e -> {
            throw e;
        });
        return report;
    }
}
