package dev.palindrome.engine.connect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Opens connections to one database as one user.
 *
 * <p>There is no pool behind it: every call makes a physical session of its own, because the engine's lock, its history
 * and the work belong to one and the same session.
 */
public interface ConnectionSource {

    /** Opens a connection in autocommit mode; the caller closes it. */
    Connection open() throws SQLException;

    /** Where the connections lead, {@code host:port/database}, fit for messages: never with a user or a password. */
    String target();
}
