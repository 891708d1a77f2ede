package dev.palindrome.engine.server;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has to be undone, in the opposite order, when a server is closed: by its user, or by the end of the process.
 *
 * <p>It is undone once. A failure does not keep the rest from being undone.
 */
final class OnExit implements Closeable {

    private final Deque<Closeable> actions = new ArrayDeque<>();
    private final Thread hook = new Thread(this::undoAtExit, "palindrome-stop-postgresql");

    OnExit() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    synchronized <C extends Closeable> C add(C action) {
        actions.push(action);
        return action;
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException theProcessEndsAlready) {
            // Then the hook runs beside us, and whoever comes first undoes.
        }
        undo();
    }

    private synchronized void undo() throws IOException {
        IOException first = null;
        while (!actions.isEmpty()) {
            try {
                actions.pop().close();
            } catch (IOException | ServerException e) {
                if (first == null) {
                    first = new IOException("the server could not be put away", e);
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void undoAtExit() {
        try {
            undo();
        } catch (IOException e) {
            // Nobody is left to be told; the next start clears away what is left.
        }
    }
}
