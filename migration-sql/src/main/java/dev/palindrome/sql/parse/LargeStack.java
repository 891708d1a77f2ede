package dev.palindrome.sql.parse;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Runs what needs more stack than the thread that asks for it may have left. */
final class LargeStack {

    /** Enough for ten thousand levels, where PostgreSQL's own parser gives up. Reserved, and used only as far as needed. */
    private static final long BYTES = 256 << 20;

    private LargeStack() {}

    /** Runs the work in a thread of its own, and waits for it. */
    static <T> T run(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "palindrome-parser", BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a text was parsed", e);
        }
    }
}
