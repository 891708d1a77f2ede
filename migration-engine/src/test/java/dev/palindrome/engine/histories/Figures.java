package dev.palindrome.engine.histories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a measure has counted, kept in {@code target/figures} for whoever wants to quote it. */
public final class Figures {

    private Figures() {}

    /** Keeps the figures of one measure. */
    public static void keep(String measure, String figures) {
        try {
            Path directory = Files.createDirectories(Path.of("target", "figures"));
            Files.writeString(directory.resolve(measure + ".txt"), figures + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
