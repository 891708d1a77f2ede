package dev.palindrome.engine;

import java.time.Duration;

/** Time and chance as the engine sees them: how long something took, how to wait, and the jitter of retries. */
public interface Pace {

    /** A clock that only goes forward, in nanoseconds from no point in particular. */
    long nanos();

    /** Waits; an interrupt ends the wait early and stays set. */
    void pause(Duration duration);

    /** A number from 0 up to, but not including, 1. */
    double chance();

    /** How long ago a reading of {@link #nanos()} was taken. */
    default Duration since(long nanos) {
        return Duration.ofNanos(nanos() - nanos);
    }
}
