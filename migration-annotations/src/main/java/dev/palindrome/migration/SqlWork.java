package dev.palindrome.migration;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work that SQL text cannot say, over JDBC.
 *
 * <pre>{@code
 * steps.java(connection -> {
 *     try (Statement statement = connection.createStatement()) {
 *         statement.execute("SELECT core.rebuild_search()");
 *     }
 * });
 * }</pre>
 */
@FunctionalInterface
public interface SqlWork {

    /**
     * Does the work. Commits nothing, rolls nothing back and leaves the connection open.
     *
     * @param connection the deployment's connection, inside a transaction
     * @throws SQLException if the database refuses; the whole segment is rolled back
     */
    void run(Connection connection) throws SQLException;
}
