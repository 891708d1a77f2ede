package dev.palindrome.parser.npm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The lock file is written by npm, which by default puts the registry of whoever ran it into it. */
final class LockFileTest {

    private static final Path LOCK_FILE = Path.of("src/main/npm/package-lock.json");

    @Test
    void namesDigestsAndNoRegistry() throws IOException {
        String lockFile = Files.readString(LOCK_FILE);

        assertThat(lockFile).contains("\"integrity\": \"sha512-").doesNotContain("\"resolved\"", "://");
    }
}
