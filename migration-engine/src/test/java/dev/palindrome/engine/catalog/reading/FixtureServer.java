package dev.palindrome.engine.catalog.reading;

import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.catalog.Fingerprint;
import dev.palindrome.engine.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A server of one major that lends databases with the fixture of the checklist in them.
 *
 * <p>Making a database costs much more than reading one, so a database that comes back is emptied and filled again, and
 * lent once more if it then reads exactly like a new one.
 */
final class FixtureServer implements AutoCloseable {

    private static final List<String> CLEARING = List.of(
            "RESET ALL",
            "RESET ROLE",
            "DISCARD TEMPORARY",
            "DROP SCHEMA s CASCADE",
            "DROP SCHEMA IF EXISTS s2 CASCADE",
            "DROP PUBLICATION IF EXISTS pub");

    private final int major;
    private final PostgresServer server;
    private final Fingerprint fresh;
    private final Deque<String> spare = new ArrayDeque<>();

    private FixtureServer(int major, PostgresServer server) throws SQLException {
        this.major = major;
        this.server = server;
        try (Connection connection = connect(server.scratch().createDatabase())) {
            execute(
                    connection,
                    List.of(
                            "CREATE ROLE r1",
                            "CREATE ROLE r2",
                            "SET allow_in_place_tablespaces = on",
                            "CREATE TABLESPACE ts1 LOCATION ''"));
            execute(connection, Scenario.statements("fixture.sql"));
            this.fresh = read(connection).structureAndPrivileges();
        }
    }

    static FixtureServer start(Integer major) {
        try {
            return new FixtureServer(major, PostgresServer.start(major));
        } catch (SQLException e) {
            throw new IllegalStateException("the fixture does not run on PostgreSQL " + major, e);
        }
    }

    int major() {
        return major;
    }

    /** Lends a database with the fixture in it. */
    Connection borrow() throws SQLException {
        if (!spare.isEmpty()) {
            return connect(spare.pop());
        }
        Connection connection = connect(server.scratch().createDatabase());
        execute(connection, Scenario.statements("fixture.sql"));
        return connection;
    }

    /** Takes a database back; one that cannot be made like new is left to itself. */
    void giveBack(Connection connection) throws SQLException {
        execute(connection, CLEARING);
        execute(connection, Scenario.statements("fixture.sql"));
        if (read(connection).structureAndPrivileges().equals(fresh)) {
            spare.push(connection.getCatalog());
        }
    }

    static Catalog read(Connection connection) throws SQLException {
        return new CatalogReader(connection, Scope.everything()).read();
    }

    static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() {
        server.close();
    }

    @Override
    public String toString() {
        return "PostgreSQL " + major;
    }

    private Connection connect(String database) throws SQLException {
        return server.scratch().connectionSource(database).open();
    }
}
