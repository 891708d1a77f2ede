package dev.palindrome.maven.output;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.PluginCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a text to a file, with the directories above it. */
final class OutputFile {

    private OutputFile() {}

    static void write(Path file, String text) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, text.strip() + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new MigrationException(
                    PluginCode.OUTPUT_FAILED
                            .with("file", file)
                            .with("problem", e)
                            .diagnostic(),
                    ExitStatus.USAGE,
                    e);
        }
    }
}
