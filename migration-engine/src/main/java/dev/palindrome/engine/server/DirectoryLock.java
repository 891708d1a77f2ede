package dev.palindrome.engine.server;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to change a directory, against other threads and other processes.
 *
 * <p>It is a lock of the operating system on a file beside the directory, so it goes away with the process that held it, however
 * that ended. The file stays: removing it would let two processes lock two files of the same name.
 */
final class DirectoryLock implements Closeable {

    private static final Duration POLL = Duration.ofMillis(50);

    /**
     * What this process holds. A process that opens a file whose lock it has, and closes it again, loses the lock (fcntl(2)), so
     * it may not even look; and as the lock belongs to the process, so does the knowledge of it.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path name;
    private final FileChannel channel;

    private DirectoryLock(Path name, FileChannel channel) {
        this.name = name;
        this.channel = channel;
    }

    /** What is done while the lock is held. */
    interface Work<T> {

        T run() throws IOException;
    }

    /** Does something while holding the lock; a lock that does not come is a failure. */
    static <T> T holding(Path file, Duration patience, Work<T> work) throws IOException {
        Optional<DirectoryLock> lock = acquire(file, patience);
        if (lock.isEmpty()) {
            throw new IOException("another process has held " + file + " for " + patience.toSeconds() + " s");
        }
        try {
            return work.run();
        } finally {
            lock.get().close();
        }
    }

    /** Waits for the lock for as long as the patience lasts. */
    static Optional<DirectoryLock> acquire(Path file, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<DirectoryLock> lock = tryAcquire(file);
        while (lock.isEmpty() && System.nanoTime() < deadline) {
            Pause.of(POLL);
            lock = tryAcquire(file);
        }
        return lock;
    }

    /** Takes the lock if it is free. */
    static Optional<DirectoryLock> tryAcquire(Path file) throws IOException {
        Path name = file.toAbsolutePath().normalize();
        if (!HELD_HERE.add(name)) {
            return Optional.empty();
        }
        Optional<DirectoryLock> lock = Optional.empty();
        try {
            lock = open(name);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD_HERE.remove(name);
            }
        }
    }

    @SuppressWarnings("MustBeClosedChecker") // the lock closes it
    private static Optional<DirectoryLock> open(Path name) throws IOException {
        FileChannel channel = FileChannel.open(name, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new DirectoryLock(name, channel));
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(name);
        }
    }
}
