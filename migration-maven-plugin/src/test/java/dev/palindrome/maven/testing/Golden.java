package dev.palindrome.maven.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are kept as files: {@code -Dgolden.update=true} writes them anew, and a reviewer sees what changed. */
public final class Golden {

    private static final Path ROOT = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Goes on only if the text is the one that was kept under the name. */
    public static void assertMatches(Class<?> test, String name, String actual) {
        Path file = ROOT.resolve(test.getSimpleName()).resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual + "\n");
            }
            assertThat(file).as("write it with -Dgolden.update=true").exists();
            assertThat(actual + "\n").as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
