package dev.palindrome.engine.server;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The directories of throw-away clusters.
 *
 * <p>Whoever makes one holds its lock while it lives, so one whose lock is free belongs to a process that was killed: its server is
 * ended and it is removed the next time anybody makes one.
 */
record ThrowAwayDirectories(Path parent) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    ThrowAwayDirectory create() throws IOException {
        Files.createDirectories(parent);
        // Between the making of a directory and of its lock there is a moment in which it looks abandoned.
        return DirectoryLock.holding(parent.resolve("all.lock"), PATIENCE, () -> {
            clearAway();
            Path directory = Files.createTempDirectory(parent, "cluster-");
            return lock(directory)
                    .orElseThrow(() -> new IOException("somebody else has locked the new directory " + directory));
        });
    }

    private void clearAway() throws IOException {
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(parent, "cluster-*")) {
            for (Path directory : directories) {
                Optional<ThrowAwayDirectory> abandoned = lock(directory);
                if (abandoned.isPresent()) {
                    abandoned.get().close();
                }
            }
        }
    }

    private Optional<ThrowAwayDirectory> lock(Path directory) throws IOException {
        Path file = parent.resolve("lock-" + directory.getFileName());
        return DirectoryLock.tryAcquire(file).map(lock -> new ThrowAwayDirectory(directory, file, lock));
    }
}
