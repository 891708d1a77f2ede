package dev.palindrome.engine.server;

import dev.palindrome.engine.connect.Environment;
import java.nio.file.Path;

/** Where unpacked binaries and throw-away clusters lie, outside of any build's own output. */
public final class CacheDirectory {

    private static final String NAME = "palindrome";

    private CacheDirectory() {}

    /**
     * The usual place for caches.
     *
     * <p>Root's is the one of the whole system: the servers run under a plain user, to whom root's home is closed.
     */
    public static Path of(Environment environment, Platform platform, boolean root) {
        if (platform.system().equals("windows")) {
            return environment
                    .variable("LOCALAPPDATA")
                    .map(Path::of)
                    .orElseGet(() -> environment.home().resolve("AppData").resolve("Local"))
                    .resolve(NAME);
        }
        if (root) {
            return Path.of("/var/cache", NAME);
        }
        if (platform.system().equals("darwin")) {
            return environment.home().resolve("Library").resolve("Caches").resolve(NAME);
        }
        return environment
                .variable("XDG_CACHE_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> environment.home().resolve(".cache"))
                .resolve(NAME);
    }
}
