package dev.palindrome.engine.session;

import java.time.Duration;
import java.util.Optional;

/**
 * How long anything may take; nothing waits for ever.
 *
 * @param lock how long a statement waits for a lock of the application, below PostgreSQL's deadlock_timeout, so that we
 *     and not the application give way
 * @param lockBudget how long a transaction that did not get its locks is tried again
 * @param waitForLock how long to wait for another deployment
 * @param statement how long a statement inside a transaction may run
 * @param longStatement how long a statement outside a transaction may run
 */
public record Timeouts(
        Duration lock, Duration lockBudget, Duration waitForLock, Duration statement, Duration longStatement) {

    /** What holds when the user says nothing. */
    public static final Timeouts DEFAULT = new Timeouts(
            Duration.ofMillis(800),
            Duration.ofMinutes(10),
            Duration.ofMinutes(10),
            Duration.ofSeconds(60),
            Duration.ofHours(6));

    /** The same with another time for every statement, if there is one. */
    public Timeouts withStatement(Optional<Duration> timeout) {
        return timeout.map(time -> new Timeouts(lock, lockBudget, waitForLock, time, time))
                .orElse(this);
    }
}
