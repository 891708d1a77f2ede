package dev.palindrome.maven.project;

import dev.palindrome.model.gate.LockFileReader;
import dev.palindrome.model.lock.LockFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the lock file of a history; if there is none, nothing is released. */
public final class ProjectLockFile {

    private ProjectLockFile() {}

    /** What it says, and what is wrong with it. */
    public static LockFileReader.Reading read(Module module, String history) {
        Path file = module.lockFile(history);
        return Files.isRegularFile(file)
                ? LockFileReader.read(history, ProjectFiles.read(file))
                : new LockFileReader.Reading(LockFile.EMPTY, List.of());
    }
}
