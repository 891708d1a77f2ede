package dev.palindrome.engine.server;

import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.sql.lex.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** An embedded server whose databases are there again at the next start; it runs until it is closed. */
public final class KeptServer implements AutoCloseable {

    private final RunningCluster cluster;
    private final ServerVersion version;
    private final OnExit onExit;

    KeptServer(RunningCluster cluster, OnExit onExit) {
        this.cluster = cluster;
        this.onExit = onExit;
        this.version = ServerVersion.of(cluster.connections("postgres"));
    }

    /** The server's full version as it reports it, {@code 17.6}. */
    public String version() {
        return version.text();
    }

    /** Opens connections to a database, which is made if it is not there yet. */
    public ConnectionSource database(String name) {
        try (Connection connection = cluster.connections("postgres").open()) {
            if (!exists(connection, name)) {
                create(connection, name);
            }
        } catch (SQLException e) {
            throw ServerFailures.database(name, e);
        }
        return cluster.connections(name);
    }

    /** Stops the server; the data stay. */
    @Override
    public void close() {
        onExit.close();
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT FROM pg_database WHERE datname = ?")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void create(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + new Identifier(name).quoted() + " TEMPLATE template0");
        }
    }
}
