package dev.palindrome.engine.testing;

import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.server.ScratchServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A database of one test's own, on a server that tests share. */
public final class TestDatabase implements AutoCloseable {

    private final ScratchServer server;
    private final String name;

    TestDatabase(ScratchServer server, String name) {
        this.server = server;
        this.name = name;
    }

    public String name() {
        return name;
    }

    public ConnectionSource source() {
        return server.connectionSource(name);
    }

    public Connection connect() throws SQLException {
        return source().open();
    }

    /** Makes a second database with the same contents; nobody may be connected to this one meanwhile. */
    public TestDatabase copy() {
        return new TestDatabase(server, server.createDatabaseFrom(name));
    }

    /** Runs statements, each in a transaction of its own. */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The rows of a query, columns joined by {@code |}. */
    public List<String> query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(line(rows));
            }
            return lines;
        }
    }

    private static String line(ResultSet row) throws SQLException {
        StringJoiner line = new StringJoiner("|");
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            line.add(row.getString(column));
        }
        return line.toString();
    }

    /** Drops it. */
    @Override
    public void close() {
        server.dropDatabase(name);
    }
}
