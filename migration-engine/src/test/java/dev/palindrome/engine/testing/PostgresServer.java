package dev.palindrome.engine.testing;

import dev.palindrome.engine.connect.Environment;
import dev.palindrome.engine.server.BinariesArtifact;
import dev.palindrome.engine.server.CacheDirectory;
import dev.palindrome.engine.server.EmbeddedServers;
import dev.palindrome.engine.server.Platform;
import dev.palindrome.engine.server.ScratchServer;
import java.nio.file.Files;
import java.nio.file.Path;

/** An embedded PostgreSQL for tests. */
public final class PostgresServer implements AutoCloseable {

    private static final String NEWEST = "18";

    private final ScratchServer server;

    private PostgresServer(ScratchServer server) {
        this.server = server;
    }

    /** Starts the major that the system property {@code palindrome.test.postgres} names. */
    public static PostgresServer start() {
        return start(Integer.parseInt(System.getProperty("palindrome.test.postgres", NEWEST)));
    }

    /** Starts a major; the build puts the oldest and the newest into {@code target/postgres}. */
    public static PostgresServer start(int major) {
        return new PostgresServer(servers().throwAway(major));
    }

    /** The server itself. */
    public ScratchServer scratch() {
        return server;
    }

    /** Makes an empty database; closing it drops it. */
    public TestDatabase createDatabase() {
        return new TestDatabase(server, server.createDatabase());
    }

    /** Starts servers from the binaries that the build has fetched. */
    public static EmbeddedServers servers() {
        return servers(cache());
    }

    /** The same with a cache of its own. */
    public static EmbeddedServers servers(Path cache) {
        return new EmbeddedServers(cache, platform(), PostgresServer::jar, isRoot());
    }

    /** The machine that the tests run on. */
    public static Platform platform() {
        return Platform.of(System.getProperty("os.name"), System.getProperty("os.arch"), Path.of("/lib"));
    }

    /** The jar that the build has fetched. */
    public static Path jar(BinariesArtifact artifact) {
        // The engine's build names its own directory; the other modules' tests look beside themselves.
        Path directory = Path.of(System.getProperty("palindrome.test.binaries", "../migration-engine/target/postgres"));
        Path jar = directory.resolve(artifact.artifactId() + "-" + artifact.version() + ".jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(
                    jar + " is missing: the build copies it there in the phase generate-test-resources");
        }
        return jar;
    }

    /** Whether the tests run as root. */
    public static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Where the unpacked binaries are kept. */
    public static Path cache() {
        Environment environment = new Environment(
                System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("user.name"));
        return CacheDirectory.of(environment, platform(), isRoot());
    }

    @Override
    public void close() {
        server.close();
    }
}
