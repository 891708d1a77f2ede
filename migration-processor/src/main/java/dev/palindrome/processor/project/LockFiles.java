package dev.palindrome.processor.project;

import dev.palindrome.model.gate.LockFileReader;
import dev.palindrome.model.lock.LockFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the lock files of a project. */
public final class LockFiles {

    private LockFiles() {}

    /**
     * Reads the lock file of a history.
     *
     * @param folder the project
     * @param history the history
     * @return what it says; if there is no file, that nothing is released
     */
    public static LockFileReader.Reading read(ProjectFolder folder, String history) {
        return folder.file(LockFile.pathOf(history))
                .map(file -> LockFileReader.read(history, textOf(file)))
                .orElseGet(() -> new LockFileReader.Reading(LockFile.EMPTY, List.of()));
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
