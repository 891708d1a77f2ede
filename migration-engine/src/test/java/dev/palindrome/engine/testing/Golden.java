package dev.palindrome.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text kept among the test resources; {@code -Dgolden.update=true} rewrites it.
 *
 * @param file where it is kept
 */
public record Golden(Path file) {

    /** The text of one case of a test. */
    public static Golden of(Class<?> test, String name) {
        return new Golden(Path.of("src/test/resources/golden", test.getSimpleName(), name));
    }

    /** Compares, or rewrites. */
    public void holds(String text) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file)
                    .as("run with -Dgolden.update=true to write it")
                    .exists()
                    .hasContent(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
