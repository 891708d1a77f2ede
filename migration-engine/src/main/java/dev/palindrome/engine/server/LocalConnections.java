package dev.palindrome.engine.server;

import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.connect.PostgresDriver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** Connections to a server that this process has started. */
final class LocalConnections implements ConnectionSource {

    private final String host;
    private final int port;
    private final String database;
    private final String user;
    private final Password password;

    LocalConnections(String host, int port, String database, String user, Password password) {
        this.host = host;
        this.port = port;
        this.database = database;
        this.user = user;
        this.password = password;
    }

    LocalConnections toDatabase(String name) {
        return new LocalConnections(host, port, name, user, password);
    }

    @Override
    public Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("PGHOST", host);
        properties.setProperty("PGPORT", Integer.toString(port));
        properties.setProperty("PGDBNAME", database);
        properties.setProperty("user", user);
        properties.setProperty("password", password.secret());
        properties.setProperty("sslmode", "disable");
        properties.setProperty("gssEncMode", "disable");
        properties.setProperty("ApplicationName", "palindrome");
        return PostgresDriver.connect(properties);
    }

    @Override
    public String target() {
        return host + ":" + port + "/" + database;
    }

    @Override
    public String toString() {
        return target();
    }
}
