package dev.palindrome.engine.grammar;

import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.engine.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.SqlCommand;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The grammar of a running server, asked by the protocol's Parse without Execute.
 *
 * <p>The text goes to the server as it is: the driver's own reading, which cuts at semicolons and replaces question marks, is
 * passed by.
 */
final class ServerGrammar implements AutoCloseable {

    /** The files of the server's sources in which the raw parser raises its errors. */
    private static final Set<String> RAW_PARSER = Set.of("gram.y", "scan.l", "parser.c");

    private static final int DESCRIBE =
            QueryExecutor.QUERY_DESCRIBE_ONLY | QueryExecutor.QUERY_ONESHOT | QueryExecutor.QUERY_SUPPRESS_BEGIN;

    private static final int[] NO_PARAMETERS = {};

    private final TestDatabase database;
    private final Connection connection;
    private final QueryExecutor executor;

    /** Opens a session of its own. */
    ServerGrammar(PostgresServer server) throws SQLException {
        this.database = server.createDatabase();
        this.connection = database.connect();
        this.executor = connection.unwrap(BaseConnection.class).getQueryExecutor();
    }

    /** What the raw parser says against a text; empty if it accepts it, whatever else is wrong with it. */
    Optional<Verdict> refusal(String sql) throws SQLException {
        try {
            executor.execute(
                    executor.wrap(List.of(new NativeQuery(sql, NO_PARAMETERS, false, SqlCommand.BLANK))),
                    null,
                    new Refusals(),
                    0,
                    0,
                    DESCRIBE);
            return Optional.empty();
        } catch (SQLException e) {
            ServerErrorMessage error = e instanceof PSQLException refusal ? refusal.getServerErrorMessage() : null;
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
    }

    /** Throws the first error when the server has answered; there are no rows, and warnings do not matter. */
    private static final class Refusals extends ResultHandlerBase {
        @Override
        public void handleWarning(SQLWarning warning) {}
    }
}
