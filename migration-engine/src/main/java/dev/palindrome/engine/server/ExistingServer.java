package dev.palindrome.engine.server;

import dev.palindrome.engine.connect.DatabaseConnections;
import java.security.SecureRandom;

/** A server that others use too: only databases of our own are touched. */
public final class ExistingServer {

    private ExistingServer() {}

    /**
     * Connects to the server. Our databases are dropped when it is closed, and by a hook if the process ends before.
     *
     * @param connections a database of the server, from which others are made; nothing in it is read or changed
     */
    public static ScratchServer on(DatabaseConnections connections) {
        ServerVersion version = ServerVersion.of(connections);
        ScratchDatabases databases = new ScratchDatabases(new SecureRandom(), connections);
        OnExit onExit = new OnExit();
        onExit.add(databases::dropAll);
        return new ScratchServer(version, databases, connections::toDatabase, onExit);
    }
}
