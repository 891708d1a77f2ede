package dev.palindrome.it.bench;

import java.sql.SQLException;

/**
 * An empty database for one run of one tool.
 *
 * @param server where it is
 * @param name its name
 */
record BenchDatabase(BenchServer server, String name) implements AutoCloseable {

    String url() {
        return server.url(name);
    }

    @Override
    public void close() throws SQLException {
        server.drop(name);
    }
}
