package dev.palindrome.engine.server;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory of one throw-away cluster; closing it removes it, and ends a server that nobody has stopped. */
record ThrowAwayDirectory(Path path, Path lockFile, DirectoryLock lock) implements Closeable {

    @Override
    public void close() throws IOException {
        try (lock) {
            PostmasterFile.in(path.resolve("data")).kill();
            FileTree.delete(path);
            Files.deleteIfExists(lockFile);
        }
    }
}
