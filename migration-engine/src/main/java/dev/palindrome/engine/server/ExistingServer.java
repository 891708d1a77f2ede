package dev.palindrome.engine.server;

import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.connect.DatabaseConnections;
import java.security.SecureRandom;

/**
 * A server that others use too: only databases of our own are touched.
 *
 * <p>They are dropped when it is closed, and by a hook if the process ends before.
 */
public final class ExistingServer implements ScratchServer {

    private final DatabaseConnections connections;
    private final ServerVersion version;
    private final ScratchDatabases databases;
    private final OnExit onExit;

    /**
     * Connects to the server.
     *
     * @param connections a database of the server, from which others are made; nothing in it is read or changed
     */
    public ExistingServer(DatabaseConnections connections) {
        this.connections = connections;
        this.version = ServerVersion.of(connections);
        this.databases = new ScratchDatabases(new SecureRandom(), connections);
        this.onExit = new OnExit();
        onExit.add(databases::dropAll);
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
        return connections.toDatabase(database);
    }

    @Override
    public void close() {
        onExit.close();
    }
}
