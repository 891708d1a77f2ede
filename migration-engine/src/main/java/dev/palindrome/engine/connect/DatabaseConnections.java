package dev.palindrome.engine.connect;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.ExecutionCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Collectors;

/** Connections to the database of a url. */
public final class DatabaseConnections implements ConnectionSource {

    private final DatabaseUrl url;
    private final Login login;
    private final SessionSetup setup;
    private final String applicationName;

    /**
     * Knows all that a connection needs.
     *
     * @param applicationName how the sessions are named in {@code pg_stat_activity}, unless the url says so
     */
    public DatabaseConnections(DatabaseUrl url, Login login, SessionSetup setup, String applicationName) {
        this.url = url;
        this.login = login;
        this.setup = setup;
        this.applicationName = applicationName;
    }

    @Override
    public Connection open() {
        ConnectFailures failures = new ConnectFailures(url, login);
        Connection connection;
        try {
            connection = PostgresDriver.connect(properties());
        } catch (SQLException e) {
            throw failures.whileConnecting(e);
        }
        try {
            if (!setup.apply(connection, PoolerProbe.announced(connection))) {
                setup.apply(connection, behindPooler(connection));
            }
            return connection;
        } catch (SQLException e) {
            throw closed(connection, failures.whileSettingUp(setup, e));
        } catch (MigrationException e) {
            throw closed(connection, e);
        }
    }

    /** The process that a pooler keeps for us; one that keeps none is refused before anything is set on its sessions. */
    private int behindPooler(Connection connection) {
        try {
            OptionalInt process = new PoolerProbe(this::another).kept(connection);
            if (process.isPresent()) {
                return process.getAsInt();
            }
        } catch (SQLException e) {
            // statement pooling takes no BEGIN; and a pool that is full is none to find out by trial
            throw new MigrationException(pooler(), ExitStatus.TARGET_REFUSED, e);
        }
        throw new MigrationException(pooler(), ExitStatus.TARGET_REFUSED);
    }

    private Diagnostic pooler() {
        return ExecutionCode.POOLER.with("database", target()).diagnostic();
    }

    /** One more connection, which does not wait long for its turn in a pool. */
    private Connection another() throws SQLException {
        Properties properties = properties();
        properties.setProperty("socketTimeout", "10");
        return PostgresDriver.connect(properties);
    }

    /** The same database server and login, but another database. */
    public DatabaseConnections toDatabase(String name) {
        return new DatabaseConnections(url.withDatabase(name), login, setup, applicationName);
    }

    @Override
    public String target() {
        return url.authority() + "/" + database();
    }

    /** The name of the database. */
    public String database() {
        return url.database().orElse(login.user());
    }

    @Override
    public String toString() {
        return target();
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", applicationName);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        // The detail of an error holds values of rows.
        properties.setProperty("logServerErrorDetail", "false");
        // Lets the name of the application travel with the login instead of a statement of its own.
        properties.setProperty("assumeMinServerVersion", "9.0");
        for (Map.Entry<UrlOption, String> option : url.options().entrySet()) {
            properties.setProperty(option.getKey().property(), option.getValue());
        }
        properties.setProperty("sslmode", url.sslMode());
        properties.setProperty(
                "PGHOST", url.hosts().stream().map(Host::bracketed).collect(Collectors.joining(",")));
        properties.setProperty(
                "PGPORT",
                url.hosts().stream().map(host -> Integer.toString(host.port())).collect(Collectors.joining(",")));
        properties.setProperty("PGDBNAME", database());
        properties.setProperty("user", login.user());
        login.password().ifPresent(password -> properties.setProperty("password", password.reveal()));
        return properties;
    }

    private static MigrationException closed(Connection connection, MigrationException reason) {
        try {
            connection.close();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
        return reason;
    }
}
