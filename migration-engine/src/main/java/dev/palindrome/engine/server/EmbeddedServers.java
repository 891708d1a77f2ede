package dev.palindrome.engine.server;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.connect.ConnectionSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Starts PostgreSQL from the binaries that Maven delivers.
 *
 * <p>The servers listen on the loopback interface only, ask for a random password, and run under a plain user even if we are root
 * ({@code docs/adr} says how).
 */
public final class EmbeddedServers {

    /** Nothing of a throw-away cluster has to survive a crash. PostgreSQL manual, 14.5 "Non-Durable Settings". */
    private static final List<String> THROW_AWAY = List.of(
            "fsync=off",
            "full_page_writes=off",
            "synchronous_commit=off",
            // So that migrations which create publications or slots run.
            "wal_level=logical");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path cache;
    private final Platform platform;
    private final Binaries binaries;
    private final Launchers launchers;
    private final SecureRandom random = new SecureRandom();

    /**
     * Knows where things come from and where they go.
     *
     * @param cache a directory that builds share, for unpacked binaries and throw-away clusters
     * @param platform the machine
     * @param binaries fetches the jars
     * @param root whether this process is root
     */
    public EmbeddedServers(Path cache, Platform platform, Binaries binaries, boolean root) {
        this(cache, platform, binaries, Launchers.of(root));
    }

    EmbeddedServers(Path cache, Platform platform, Binaries binaries, Launchers launchers) {
        this.cache = cache.toAbsolutePath();
        this.platform = platform;
        this.binaries = binaries;
        this.launchers = launchers;
    }

    /** Starts a server that leaves nothing behind. */
    public ScratchServer throwAway(int major) {
        OnExit onExit = new OnExit();
        try {
            Installation installation = installation(major);
            ThrowAwayDirectory directory = onExit.add(new ThrowAwayDirectories(cache.resolve("clusters")).create());
            Cluster cluster = cluster(installation, directory.path());
            cluster.initialise(Password.random(random));
            RunningCluster running = onExit.add(RunningCluster.start(cluster, THROW_AWAY, Cluster.Stop.IMMEDIATE));
            ConnectionSource maintenance = running.connections("postgres");
            return new ScratchServer(
                    ServerVersion.of(maintenance),
                    new ScratchDatabases(random, maintenance),
                    running::connections,
                    onExit);
        } catch (IOException e) {
            throw onExit.abandoned(ServerFailures.files(cache, e));
        } catch (MigrationException e) {
            throw onExit.abandoned(e);
        }
    }

    /** Starts the server whose data lie in the directory, which is made if it is not there; waits for another build to let go of it. */
    public KeptServer kept(int major, Path directory) {
        Path home = directory.toAbsolutePath().resolve("postgresql-" + major);
        OnExit onExit = new OnExit();
        try {
            Files.createDirectories(home);
            onExit.add(lock(home));
            Cluster cluster = cluster(installation(major), home);
            cluster.initialise(Password.random(random));
            return new KeptServer(onExit.add(RunningCluster.start(cluster, List.of(), Cluster.Stop.FAST)), onExit);
        } catch (IOException e) {
            throw onExit.abandoned(ServerFailures.files(home, e));
        } catch (MigrationException e) {
            throw onExit.abandoned(e);
        }
    }

    private Installation installation(int major) throws IOException {
        Optional<BinariesArtifact> artifact = BinariesArtifact.of(major, platform);
        Path jar = binaries.jar(artifact.orElseThrow(() -> ServerFailures.unknownMajor(major, platform)));
        return new Installations(Files.createDirectories(cache.resolve("postgresql"))).of(jar);
    }

    private Cluster cluster(Installation installation, Path directory) throws IOException {
        Launcher launcher = launchers.choose(installation);
        FileOwner.of(launcher).own(directory);
        return new Cluster(installation, launcher, directory);
    }

    private static DirectoryLock lock(Path home) throws IOException {
        return DirectoryLock.acquire(home.resolveSibling(home.getFileName() + ".lock"), PATIENCE)
                .orElseThrow(() -> ServerFailures.busy(home, PATIENCE));
    }
}
