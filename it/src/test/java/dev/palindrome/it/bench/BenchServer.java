package dev.palindrome.it.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A server that nobody else uses, with a password-less superuser.
 *
 * @param host its host
 * @param port its port
 * @param user the user
 */
record BenchServer(String host, int port, String user) {

    /** Makes an empty database. */
    BenchDatabase create(String name) throws SQLException {
        execute("DROP DATABASE IF EXISTS " + name);
        execute("CREATE DATABASE " + name);
        return new BenchDatabase(this, name);
    }

    /** Drops a database. */
    void drop(String name) throws SQLException {
        execute("DROP DATABASE " + name);
    }

    /** Its version, for the heading. */
    String version() throws SQLException {
        try (Connection connection = open("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_setting('server_version')")) {
            row.next();
            return row.getString(1);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    Connection open(String database) throws SQLException {
        return DriverManager.getConnection(url(database), user, "");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = open("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
