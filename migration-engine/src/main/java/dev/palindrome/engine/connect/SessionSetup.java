package dev.palindrome.engine.connect;

import dev.palindrome.sql.lex.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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

    /**
     * Sets up a session in autocommit mode, if the server's process is the one that is expected; behind a pooler it may be
     * somebody else's next.
     *
     * @param process the process
     * @return whether it was that one; if not, nothing was set
     */
    boolean apply(Connection connection, int process) throws SQLException {
        boolean ours = applyGuards(connection, process);
        if (ours && role.isPresent()) {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute("SET ROLE " + new Identifier(role.get()).quoted());
            }
        }
        return ours;
    }

    private static boolean applyGuards(Connection connection, int process) throws SQLException {
        try {
            return set(connection, process, GUARDS);
        } catch (SQLException oneIsNotOffered) {
            for (Guard guard : GUARDS) {
                setIfOffered(connection, process, guard);
            }
            return true;
        }
    }

    private static void setIfOffered(Connection connection, int process, Guard guard) throws SQLException {
        try {
            set(connection, process, List.of(guard));
        } catch (SQLException e) {
            // 22023, 42704 and the like: this server has no such guard. A broken connection is another matter.
            if (!connection.isValid(1)) {
                throw e;
            }
        }
    }

    /** Sets several, and looks whether it is the process, in one round trip. */
    private static boolean set(Connection connection, int process, List<Guard> guards) throws SQLException {
        String[] names = guards.stream().map(Guard::name).toArray(String[]::new);
        String[] values = guards.stream().map(Guard::value).toArray(String[]::new);
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT set_config(name, value, false) FROM unnest(?::text[], ?::text[]) AS guard (name, value)
                WHERE pg_backend_pid() = ?
                """)) {
            statement.setArray(1, connection.createArrayOf("text", names));
            statement.setArray(2, connection.createArrayOf("text", values));
            statement.setInt(3, process);
            try (ResultSet set = statement.executeQuery()) {
                return set.next();
            }
        }
    }
}
