package dev.palindrome.engine.proof;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.model.diagnostic.ProofCode;
import dev.palindrome.sql.lex.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The roles of a server, as far as migrations speak of them. */
final class ServerRoles {

    private static final String KNOWN = "SELECT rolname FROM pg_catalog.pg_roles WHERE rolname = ANY (?)";

    private final ConnectionSource source;
    private final ExitStatus onFailure;

    /**
     * Knows where to look.
     *
     * @param source any database of the server, as somebody who may make roles
     * @param onFailure how the process is to end if they cannot be made
     */
    ServerRoles(ConnectionSource source, ExitStatus onFailure) {
        this.source = source;
        this.onFailure = onFailure;
    }

    /**
     * What was found and made.
     *
     * @param theirs the roles that the migrations will make themselves, and that were not there
     * @param ours the roles that were made
     */
    record Made(SortedSet<String> theirs, SortedSet<String> ours) {}

    /** Makes the roles that migrations need and the server lacks, without login and without rights. */
    Made make(RolesOfMigrations roles) {
        try (Connection connection = source.open()) {
            SortedSet<String> theirs = lacking(connection, roles.made());
            SortedSet<String> ours = lacking(connection, roles.needed());
            for (String role : ours) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(statement(role));
                }
            }
            return new Made(theirs, ours);
        } catch (SQLException e) {
            throw new MigrationException(
                    ProofCode.ROLES_NOT_MADE
                            .with("roles", String.join(", ", roles.needed()))
                            .with("message", SqlState.messageOf(e))
                            .with("sqlstate", SqlState.of(e))
                            .with("statements", byHand(roles.needed()))
                            .diagnostic(),
                    onFailure,
                    e);
        }
    }

    private static SortedSet<String> lacking(Connection connection, SortedSet<String> roles) throws SQLException {
        SortedSet<String> lacking = new TreeSet<>(roles);
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setArray(1, connection.createArrayOf("text", roles.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lacking.remove(row.getString(1));
                }
            }
        }
        return lacking;
    }

    private static String byHand(SortedSet<String> roles) {
        return roles.stream().map(role -> statement(role) + ";\n").collect(Collectors.joining());
    }

    private static String statement(String role) {
        return "CREATE ROLE " + new Identifier(role).quoted() + " NOLOGIN";
    }
}
