package dev.palindrome.engine.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.connect.Environment;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the cache lies on each system. */
final class CacheDirectoryTest {

    @ParameterizedTest
    @CsvSource({
        "linux, false, '', /home/ann/.cache/palindrome",
        "linux, false, /caches, /caches/palindrome",
        "linux, false, relative, /home/ann/.cache/palindrome",
        "linux, true, /caches, /var/cache/palindrome",
        "darwin, false, '', /home/ann/Library/Caches/palindrome",
        "windows, false, '', /home/ann/AppData/Local/palindrome"
    })
    void isWhereTheSystemKeepsCaches(String system, boolean root, String xdg, String expected) {
        Environment environment = new Environment(Map.of("XDG_CACHE_HOME", xdg), Path.of("/home/ann"), "ann");

        assertThat(CacheDirectory.of(environment, new Platform(system, "amd64", false), root))
                .isEqualTo(Path.of(expected));
    }
}
