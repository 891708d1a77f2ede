package dev.palindrome.engine.grammar;

import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.engine.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The grammar of a running server, asked by the protocol's Parse without Execute. */
final class ServerGrammar implements AutoCloseable {

    /** The files of the server's sources in which the raw parser raises its errors. */
    private static final Set<String> RAW_PARSER = Set.of("gram.y", "scan.l", "parser.c");

    private final PostgresServer server;
    private final TestDatabase database;
    private final Connection connection;

    private ServerGrammar(PostgresServer server) throws SQLException {
        this.server = server;
        this.database = server.createDatabase();
        this.connection = database.connect();
    }

    static ServerGrammar start(int major) throws SQLException {
        return new ServerGrammar(PostgresServer.start(major));
    }

    /** What the raw parser says against one statement; empty if it accepts it, whatever else is wrong with it. */
    Optional<Verdict> refusal(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.getMetaData();
            return Optional.empty();
        } catch (PSQLException e) {
            ServerErrorMessage error = e.getServerErrorMessage();
            if (error == null) {
                throw e;
            }
            return RAW_PARSER.contains(error.getFile())
                    ? Optional.of(new Verdict(error.getMessage(), error.getPosition()))
                    : Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
        server.close();
    }

    /**
     * A refusal.
     *
     * @param message the message
     * @param position the character, counted from 1; 0 if none is named
     */
    record Verdict(String message, int position) {}
}
