package dev.palindrome.engine.server;

import java.io.InterruptedIOException;
import java.time.Duration;

/** A wait between two attempts. */
final class Pause {

    private Pause() {}

    static void of(Duration duration) throws InterruptedIOException {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            throw interrupted("waiting", e);
        }
    }

    /** Hands an interruption on as an I/O failure, with the thread's mark set again. */
    static InterruptedIOException interrupted(String doing, InterruptedException cause) {
        Thread.currentThread().interrupt();
        InterruptedIOException interrupted = new InterruptedIOException("interrupted in " + doing);
        interrupted.initCause(cause);
        return interrupted;
    }
}
