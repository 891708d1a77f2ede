package dev.palindrome.engine.server;

import dev.palindrome.engine.connect.ConnectionSource;
import java.util.function.Function;

/**
 * A PostgreSQL server on which databases are made and dropped at will.
 *
 * <p>It touches no database but those that it made itself. Where it came from, and what becomes of it and of the databases
 * that are left when it is closed, is known to whoever started it.
 */
public final class ScratchServer implements AutoCloseable {

    private final ServerVersion version;
    private final ScratchDatabases databases;
    private final Function<String, ConnectionSource> connections;
    private final OnExit onExit;

    /**
     * Takes a server that runs.
     *
     * @param version what it is
     * @param databases makes its databases
     * @param connections how to connect with one of them
     * @param onExit what is undone when it is closed, or when the process ends
     */
    ScratchServer(
            ServerVersion version,
            ScratchDatabases databases,
            Function<String, ConnectionSource> connections,
            OnExit onExit) {
        this.version = version;
        this.databases = databases;
        this.connections = connections;
        this.onExit = onExit;
    }

    /** The server's major version, {@code 17}. */
    public int major() {
        return version.major();
    }

    /** The server's full version as it reports it, {@code 17.6}. */
    public String version() {
        return version.text();
    }

    /** Makes an empty database with a name of its own and returns the name. */
    public String createDatabase() {
        return createDatabaseFrom("template0");
    }

    /** Makes a copy of a database of this server, to which nobody may be connected meanwhile, and returns its name. */
    public String createDatabaseFrom(String template) {
        return databases.create(template);
    }

    /** Drops a database that this server made, ending the sessions that are still connected to it. */
    public void dropDatabase(String database) {
        databases.drop(database);
    }

    /** Opens connections to one of this server's databases. */
    public ConnectionSource connectionSource(String database) {
        return connections.apply(database);
    }

    /** Lets go of the server; the databases that are left are dropped, or gone with it. */
    @Override
    public void close() {
        onExit.close();
    }
}
