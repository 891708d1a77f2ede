package dev.palindrome.engine.catalog.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A read-only transaction in which definitions are printed the same whoever looks, and which leaves the connection as it
 * found it.
 */
final class PinnedSession {

    /**
     * Everything that changes what the server prints. {@code pg_temp} is searched first unless it is named, and a
     * temporary table could then stand before a system catalog; {@code jit} costs more than all reading.
     */
    private static final String SETTINGS = """
            SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
            SET LOCAL search_path = pg_catalog, pg_temp;
            SET LOCAL quote_all_identifiers = off;
            SET LOCAL TimeZone = 'UTC';
            SET LOCAL DateStyle = 'ISO, YMD';
            SET LOCAL IntervalStyle = 'postgres';
            SET LOCAL extra_float_digits = 1;
            SET LOCAL bytea_output = 'hex';
            SET LOCAL standard_conforming_strings = on;
            SET LOCAL row_security = off;
            SET LOCAL jit = off;
            SET LOCAL statement_timeout = '5min'
            """;

    private PinnedSession() {}

    /** What is done in the session. */
    interface Work<T> {
        T run(Statement statement) throws SQLException;
    }

    /**
     * Runs the work and ends the transaction.
     *
     * @throws IllegalArgumentException if a transaction may be open on the connection: ending it is not ours to do
     */
    static <T> T run(Connection connection, Work<T> work) throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new IllegalArgumentException("the catalog is read in a transaction of its own: set auto-commit");
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            // Braces are PostgreSQL's here, not JDBC's.
            statement.setEscapeProcessing(false);
            statement.execute(SETTINGS);
            return work.run(statement);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
