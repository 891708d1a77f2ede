package dev.palindrome.maven.project;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.PluginCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the project's text files; one that cannot be read stops the goal. */
public final class ProjectFiles {

    private ProjectFiles() {}

    /** The whole file. */
    public static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The whole file as it lies there. */
    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static MigrationException unreadable(Path file, IOException e) {
        return new MigrationException(
                PluginCode.PROJECT_UNREADABLE
                        .with("file", file)
                        .with("problem", e)
                        .diagnostic(),
                ExitStatus.USAGE,
                e);
    }
}
