package dev.palindrome.engine.connect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import org.postgresql.PGConnection;

/**
 * Tells a pooler that keeps a session for each client from one that gives every transaction the session that is free.
 *
 * <p>A pooler announces a process of its own invention at login. Whether it keeps the session shows when another client
 * holds one in an open transaction: then ours, which has none open, must be the same as before, and another than that
 * client's. Only somebody else's traffic at the very moment can hide that it is not; so it is tried several times, and what
 * runs through a pooler is checked for its lock at every commit besides.
 *
 * @param another opens one more connection on the same way
 */
record PoolerProbe(Opener another) {

    private static final int TRIES = 3;

    /** Opens a connection. */
    @FunctionalInterface
    interface Opener {
        Connection open() throws SQLException;
    }

    /** The process that the server, or what stands before it, announced at login. */
    static int announced(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }

    /** The server's process that is ours for good, or empty if it is not. */
    OptionalInt kept(Connection ours) throws SQLException {
        int process = process(ours);
        for (int i = 0; i < TRIES; i++) {
            if (!isKept(ours, process)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(process);
    }

    private boolean isKept(Connection ours, int process) throws SQLException {
        try (Connection other = another.open();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN");
            boolean kept = process(other) != process && process(ours) == process;
            statement.execute("ROLLBACK");
            return kept;
        }
    }

    private static int process(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_catalog.pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }
}
