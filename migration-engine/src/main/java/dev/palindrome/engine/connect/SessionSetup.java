package dev.palindrome.engine.connect;

import dev.palindrome.sql.lex.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * What every session is set to: the role, and guards that end it soon after its client is gone.
 *
 * <p>PostgreSQL manual, 20.3.2 "TCP Settings" and 20.11.1: without them a lock outlives a cut network by hours. A guard that the
 * server does not offer, as {@code client_connection_check_interval} on some platforms, is left out.
 *
 * @param role what {@code SET ROLE} sets, after the login
 */
public record SessionSetup(Optional<String> role) {

    private record Guard(String name, String value) {}

    private static final List<Guard> GUARDS = List.of(
            new Guard("client_connection_check_interval", "2s"),
            new Guard("tcp_keepalives_idle", "30"),
            new Guard("tcp_keepalives_interval", "10"),
            new Guard("tcp_keepalives_count", "3"),
            new Guard("tcp_user_timeout", "60s"),
            new Guard("idle_in_transaction_session_timeout", "60s"),
            new Guard("idle_session_timeout", "15min"));

    /** Sets up a session in autocommit mode; to be repeated after a {@code RESET ALL}. */
    public void apply(Connection connection) throws SQLException {
        applyGuards(connection);
        if (role.isPresent()) {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute("SET ROLE " + new Identifier(role.get()).quoted());
            }
        }
    }

    private static void applyGuards(Connection connection) throws SQLException {
        try {
            set(connection, GUARDS);
        } catch (SQLException oneIsNotOffered) {
            for (Guard guard : GUARDS) {
                setIfOffered(connection, guard);
            }
        }
    }

    private static void setIfOffered(Connection connection, Guard guard) throws SQLException {
        try {
            set(connection, List.of(guard));
        } catch (SQLException e) {
            // 22023, 42704 and the like: this server has no such guard. A broken connection is another matter.
            if (!connection.isValid(1)) {
                throw e;
            }
        }
    }

    /** Sets several in one round trip. */
    private static void set(Connection connection, List<Guard> guards) throws SQLException {
        String[] names = guards.stream().map(Guard::name).toArray(String[]::new);
        String[] values = guards.stream().map(Guard::value).toArray(String[]::new);
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT set_config(name, value, false) FROM unnest(?::text[], ?::text[]) AS guard (name, value)")) {
            statement.setArray(1, connection.createArrayOf("text", names));
            statement.setArray(2, connection.createArrayOf("text", values));
            statement.execute();
        }
    }
}
