package dev.palindrome.sql.lint;

import dev.palindrome.sql.script.Script;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

/**
 * Reads texts in a second thread, a little ahead of whoever judges them one after the other. A text says the same whoever reads
 * it, so nothing but the time changes; what goes wrong is told where the text is asked for.
 *
 * <p>The thread ends when this is closed, which whoever has opened it must do.
 */
public final class ReadAhead implements ScriptReader, AutoCloseable {

    /** How many texts are read and not yet asked for, at most: enough not to wait, and little to hold in memory. */
    private static final int LEAD = 64;

    /** Fewer texts are not worth a thread, and a second grammar's memory. */
    private static final int WORTH_A_THREAD = 16;

    private final ScriptReader reader;
    private final IdentityHashMap<Script, FutureTask<SqlText>> known = new IdentityHashMap<>();
    private final Queue<FutureTask<SqlText>> open = new ConcurrentLinkedQueue<>();
    private final Semaphore lead = new Semaphore(LEAD);
    private final Background thread;

    /**
     * Begins to read.
     *
     * @param reader what reads a text, from any thread
     * @param scripts the texts, in the order in which they will be asked for
     */
    public ReadAhead(ScriptReader reader, List<Script> scripts) {
        this.reader = reader;
        for (Script script : scripts) {
            FutureTask<SqlText> task = new FutureTask<>(() -> reader.read(script));
            known.put(script, task);
            open.add(task);
        }
        this.thread = new Background("read-ahead", this::readAll);
        if (scripts.size() >= WORTH_A_THREAD) {
            thread.start();
        }
    }

    private void readAll() {
        try {
            for (FutureTask<SqlText> task = open.poll(); task != null; task = open.poll()) {
                lead.acquire();
                task.run();
            }
        } catch (InterruptedException e) {
            // closed: nobody asks for the rest
        }
    }

    /** Gives what was read. A text that the thread has not begun with is read by the one who asks, and not waited for. */
    @Override
    public SqlText read(Script script) {
        FutureTask<SqlText> task = known.remove(script);
        if (task == null) {
            return reader.read(script);
        }
        lead.release();
        task.run();
        return result(task);
    }

    private static SqlText result(FutureTask<SqlText> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a text was read", e);
        }
    }

    /** Ends the thread, and waits for it: a text takes milliseconds. */
    @Override
    public void close() {
        thread.interrupt();
        thread.join();
    }
}
