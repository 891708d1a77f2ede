package dev.palindrome.engine.server;

import dev.palindrome.engine.connect.ConnectionSource;
import java.security.SecureRandom;

/** An embedded server that is gone, with all its databases, when it is closed. */
final class ThrowAwayServer implements ScratchServer {

    private final RunningCluster cluster;
    private final ServerVersion version;
    private final ScratchDatabases databases;
    private final OnExit onExit;

    ThrowAwayServer(RunningCluster cluster, SecureRandom random, OnExit onExit) {
        this.cluster = cluster;
        this.onExit = onExit;
        ConnectionSource maintenance = cluster.connections("postgres");
        this.version = ServerVersion.of(maintenance);
        this.databases = new ScratchDatabases(random, maintenance);
    }

    @Override
    public int major() {
        return version.major();
    }

    @Override
    public String version() {
        return version.text();
    }

    @Override
    public String createDatabase() {
        return createDatabaseFrom("template0");
    }

    @Override
    public String createDatabaseFrom(String template) {
        return databases.create(template);
    }

    @Override
    public void dropDatabase(String database) {
        databases.drop(database);
    }

    @Override
    public ConnectionSource connectionSource(String database) {
        return cluster.connections(database);
    }

    @Override
    public void close() {
        onExit.close();
    }
}
