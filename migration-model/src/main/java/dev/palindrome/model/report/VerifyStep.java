package dev.palindrome.model.report;

import java.util.Optional;

/**
 * One direction of a revision that was walked.
 *
 * @param millis how long it took
 * @param error why it failed, or empty if it did not
 */
public record VerifyStep(long millis, Optional<ErrorReport> error) {

    /**
     * Whether it did what it was to do.
     *
     * @return true without an error
     */
    public boolean ok() {
        return error.isEmpty();
    }

    /**
     * The step as one that ended, but not as it should.
     *
     * @param reason what is wrong with where it led
     * @return the step with that error
     */
    public VerifyStep failed(ErrorReport reason) {
        return new VerifyStep(millis, Optional.of(reason));
    }
}
