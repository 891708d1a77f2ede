package dev.palindrome.engine.proof;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.report.VerifyStep;
import java.util.Optional;

/**
 * How one direction of a revision went in a lane.
 *
 * @param millis how long it took
 * @param failure why it failed, or empty if it did not
 */
record Attempt(long millis, Optional<MigrationException> failure) {

    boolean failed() {
        return failure.isPresent();
    }

    VerifyStep step() {
        return new VerifyStep(millis, failure.map(MigrationException::report));
    }
}
