package dev.palindrome.engine.proof;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.server.ScratchServer;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.ProofCode;
import dev.palindrome.sql.lex.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The roles that a proof makes on its server, and that it drops again when all its databases are gone. */
final class ScratchRoles implements AutoCloseable {

    private final ScratchServer server;
    private final ProofListener listener;
    private final Optional<String> office;
    private final SortedSet<String> ours = new TreeSet<>();
    private final SortedSet<String> theirs = new TreeSet<>();

    private ScratchRoles(ScratchServer server, ProofListener listener, Optional<String> office) {
        this.server = server;
        this.listener = listener;
        this.office = office;
    }

    /** Makes the roles that the server lacks. */
    static ScratchRoles make(ScratchServer server, RolesOfMigrations roles, ProofListener listener) {
        boolean any = !roles.named().isEmpty() || !roles.made().isEmpty();
        Optional<String> office = any ? Optional.of(server.createDatabase()) : Optional.empty();
        ScratchRoles scratch = new ScratchRoles(server, listener, office);
        try {
            office.ifPresent(database -> scratch.makeIn(database, roles));
            return scratch;
        } catch (MigrationException e) {
            scratch.close();
            throw e;
        }
    }

    private void makeIn(String database, RolesOfMigrations roles) {
        ServerRoles.Made made =
                new ServerRoles(server.connectionSource(database), ExitStatus.VERIFICATION_FAILED).make(roles);
        theirs.addAll(made.theirs());
        ours.addAll(made.ours());
    }

    /** Drops the roles that the migrations themselves have made; no database may be left that knows them. */
    void forgetTheirs() {
        drop(theirs);
    }

    private void drop(SortedSet<String> roles) {
        if (office.isEmpty() || roles.isEmpty()) {
            return;
        }
        try (Connection connection = server.connectionSource(office.get()).open();
                Statement statement = connection.createStatement()) {
            for (String role : roles) {
                drop(statement, role);
            }
        } catch (SQLException e) {
            listener.noticed(notDropped(String.join(", ", roles), e));
        }
    }

    private void drop(Statement statement, String role) {
        try {
            statement.execute("DROP ROLE IF EXISTS " + new Identifier(role).quoted());
        } catch (SQLException e) {
            listener.noticed(notDropped(role, e));
        }
    }

    private static Diagnostic notDropped(String role, SQLException e) {
        return ProofCode.ROLE_NOT_DROPPED
                .with("role", role)
                .with("message", SqlState.messageOf(e))
                .with("sqlstate", SqlState.of(e))
                .diagnostic();
    }

    @Override
    public void close() {
        drop(theirs);
        drop(ours);
        office.ifPresent(server::dropDatabase);
    }
}
