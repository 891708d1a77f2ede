package dev.palindrome.engine.server;

import dev.palindrome.engine.connect.ConnectionSource;

/**
 * A PostgreSQL server on which databases are made and dropped at will.
 *
 * <p>It touches no database but those that it made itself; {@link #close} drops what is left of them.
 */
public interface ScratchServer extends AutoCloseable {

    /** The server's major version, {@code 17}. */
    int major();

    /** The server's full version as it reports it, {@code 17.6}. */
    String version();

    /** Makes an empty database with a name of its own and returns the name. */
    String createDatabase();

    /** Makes a copy of a database of this server, to which nobody may be connected meanwhile, and returns its name. */
    String createDatabaseFrom(String template);

    /** Drops a database that this server made, ending the sessions that are still connected to it. */
    void dropDatabase(String database);

    /** Opens connections to one of this server's databases. */
    ConnectionSource connectionSource(String database);

    /** Drops the databases that are left and lets go of the server. */
    @Override
    void close();
}
