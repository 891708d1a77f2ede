package dev.palindrome.engine.server;

import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.testing.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Two real servers: a primary, and a hot standby that streams from it. The standby begins as a copy of the primary's data
 * directory, taken before the primary was first started.
 */
public final class StreamingPair implements AutoCloseable {

    private static final List<String> SETTINGS = List.of("fsync=off", "wal_level=replica", "hot_standby=on");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningCluster primary;
    private final RunningCluster standby;
    private final OnExit onExit;

    private StreamingPair(RunningCluster primary, RunningCluster standby, OnExit onExit) {
        this.primary = primary;
        this.standby = standby;
        this.onExit = onExit;
    }

    /** Starts both. */
    public static StreamingPair start(int major) throws IOException {
        OnExit onExit = new OnExit();
        Path cache = PostgresServer.cache();
        Path jar = PostgresServer.jar(
                BinariesArtifact.of(major, PostgresServer.platform()).orElseThrow());
        Installation installation = new Installations(Files.createDirectories(cache.resolve("postgresql"))).of(jar);
        Launcher launcher = Launchers.of(PostgresServer.isRoot()).choose(installation);
        Cluster first = cluster(installation, launcher, onExit);
        Cluster second = cluster(installation, launcher, onExit);
        Password password = Password.random(new SecureRandom());
        first.initialise(password);
        copy(first, second);
        RunningCluster primary = onExit.add(RunningCluster.start(first, SETTINGS, Cluster.Stop.IMMEDIATE));
        follow(second, primary.connections("postgres"), password);
        RunningCluster standby = onExit.add(RunningCluster.start(second, SETTINGS, Cluster.Stop.IMMEDIATE));
        return new StreamingPair(primary, standby, onExit);
    }

    private static Cluster cluster(Installation installation, Launcher launcher, OnExit onExit) throws IOException {
        ThrowAwayDirectory directory =
                onExit.add(new ThrowAwayDirectories(PostgresServer.cache().resolve("clusters")).create());
        FileOwner.of(launcher).own(directory.path());
        return new Cluster(installation, launcher, directory.path());
    }

    private static void copy(Cluster from, Cluster to) throws IOException {
        try (Stream<Path> files = Files.walk(from.directory())) {
            for (Path file : files.skip(1).toList()) {
                Path copied = to.directory().resolve(from.directory().relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectory(copied);
                    FileTree.setMode(copied, "rwx------");
                } else {
                    Files.copy(file, copied);
                }
                FileOwner.of(to.launcher()).own(copied);
            }
        }
    }

    /** The target of connections is {@code host:port/database}. */
    private static void follow(Cluster cluster, ConnectionSource primary, Password password) throws IOException {
        URI place = URI.create("postgresql://" + primary.target());
        Path signal = cluster.data().resolve("standby.signal");
        Path settings = cluster.data().resolve("postgresql.auto.conf");
        Files.createFile(signal);
        Files.writeString(
                settings,
                String.format(
                        Locale.ROOT,
                        "primary_conninfo = 'host=%s port=%d user=%s password=%s'%n",
                        place.getHost(),
                        place.getPort(),
                        Cluster.SUPERUSER,
                        password.secret()));
        FileOwner.of(cluster.launcher()).own(signal, settings);
    }

    /** Connections to the primary. */
    public ConnectionSource primary() {
        return primary.connections("postgres");
    }

    /** Connections to the standby. */
    public ConnectionSource standby() {
        return standby.connections("postgres");
    }

    /** Waits until the standby has all that the primary has now. */
    public void catchUp() throws SQLException, InterruptedException {
        String written = value(primary(), "SELECT pg_current_wal_lsn()");
        long start = System.nanoTime();
        while (value(standby(), "SELECT pg_last_wal_replay_lsn() >= '" + written + "'::pg_lsn")
                .equals("f")) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("the standby did not reach " + written);
            }
            Thread.sleep(50);
        }
    }

    /** Makes the standby a server of its own, as after the loss of the primary. */
    public void failOver() throws IOException, SQLException {
        primary.close();
        if (!value(standby(), "SELECT pg_promote()").equals("t")) {
            throw new IllegalStateException("the standby was not promoted");
        }
    }

    private static String value(ConnectionSource source, String sql) throws SQLException {
        try (Connection connection = source.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() {
        onExit.close();
    }
}
