package dev.palindrome.engine.server;

import dev.palindrome.engine.MigrationException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What has to be undone, in the opposite order, when a server is closed: by its user, or by the end of the process.
 *
 * <p>It is undone once. A failure does not keep the rest from being undone.
 */
final class OnExit {

    private final Deque<Closeable> actions = new ArrayDeque<>();
    private final Thread hook = new Thread(this::undo, "palindrome-stop-postgresql");

    OnExit() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    synchronized <C extends Closeable> C add(C action) {
        actions.push(action);
        return action;
    }

    /** Undoes everything; the first failure is thrown at the end. */
    void close() {
        removeHook();
        Optional<RuntimeException> failure = undo();
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    /** Undoes what was begun, and returns the reason why it went no further. */
    MigrationException abandoned(MigrationException reason) {
        removeHook();
        undo().ifPresent(reason::addSuppressed);
        return reason;
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException theProcessEndsAlready) {
            // Then the hook runs beside us, and whoever comes first undoes.
        }
    }

    /** Run by the hook, nobody is left to be told of a failure: the next start clears away what is left. */
    private synchronized Optional<RuntimeException> undo() {
        Optional<RuntimeException> first = Optional.empty();
        while (!actions.isEmpty()) {
            Optional<RuntimeException> failure = undo(actions.pop());
            if (first.isEmpty()) {
                first = failure;
            } else {
                failure.ifPresent(first.get()::addSuppressed);
            }
        }
        return first;
    }

    private static Optional<RuntimeException> undo(Closeable action) {
        try {
            action.close();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new UncheckedIOException("the server could not be put away", e));
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }
}
