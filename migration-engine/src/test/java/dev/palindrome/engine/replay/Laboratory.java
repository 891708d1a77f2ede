package dev.palindrome.engine.replay;

import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.catalog.CatalogComparison;
import dev.palindrome.engine.catalog.Residue;
import dev.palindrome.engine.catalog.Verdict;
import dev.palindrome.engine.catalog.reading.CatalogReader;
import dev.palindrome.engine.catalog.reading.Scope;
import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.sql.inverse.Inverse;
import dev.palindrome.sql.inverse.Proposal;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.ParsedStatement;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.translate.Translation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** Tries upgrades and the ways back that are proposed for them on a server, and goes on as if nothing had been. */
final class Laboratory implements AutoCloseable {

    private static final PostgresParser PARSER = new PostgresParser();

    /** Columns come back at the end; a NOT NULL whose column or table was renamed since keeps its old name (18). */
    private static final Set<String> NOT_PROMISED = Set.of(Residue.COLUMN_ORDER, "not null name");

    /** What a role says that another database of the server has made. */
    private static final String DUPLICATE_OBJECT = "42710";

    private final PostgresServer server;
    private final Schema schema;
    private final List<String> history = new ArrayList<>();
    private TestDatabase database;
    private Connection connection;
    private int unit;

    Laboratory(PostgresServer server) throws SQLException {
        this.server = server;
        this.database = server.createDatabase();
        this.connection = database.connect();
        this.schema = Schema.unknown(List.of("public"), connection.getMetaData().getDatabaseMajorVersion());
    }

    /** Runs and replays a statement that the history then has. */
    void run(String sql) throws SQLException {
        execute(sql);
        history.add(sql);
        unit++;
        replay(sql);
    }

    private void replay(String sql) {
        Origin origin = new Origin(unit, 0);
        for (ParsedStatement statement : parsed(sql)) {
            for (Operation operation : Translation.of(statement.tree(), statement.span(), sql, schema, origin)) {
                Replay.apply(operation, schema, origin);
            }
        }
    }

    private static List<ParsedStatement> parsed(String sql) {
        if (PARSER.parse(sql) instanceof Parse.Accepted accepted) {
            return accepted.statements();
        }
        throw new IllegalArgumentException("not SQL: " + sql);
    }

    /** The way back as the schema now has it. */
    Proposal proposal(List<String> upgrade) {
        Inverse inverse = new Inverse(schema, unit + 1);
        for (String sql : upgrade) {
            parsed(sql).forEach(statement -> inverse.take(statement.tree(), statement.span(), sql, 0));
        }
        return inverse.proposal();
    }

    /** Runs an upgrade and the way back, compares, and puts everything back. */
    Attempt attempt(List<String> upgrade) throws SQLException {
        return attempt(upgrade, proposal(upgrade));
    }

    Attempt attempt(List<String> upgrade, Proposal proposal) throws SQLException {
        String path = value("SHOW search_path");
        Catalog before = catalog();
        usePath(path);
        Optional<String> refused = refusal(upgrade);
        Optional<String> failure = refused.isPresent() ? Optional.empty() : back(proposal);
        CatalogComparison comparison = CatalogComparison.between(before, catalog());
        if (comparison.verdict() == Verdict.IDENTICAL) {
            usePath(path);
        } else {
            beginAnew();
        }
        boolean told = refused.isPresent() || failure.isPresent();
        return new Attempt(refused, proposal, failure, told ? List.of() : differences(comparison));
    }

    /** Runs the history in another database, as if the last attempt had not been. */
    private void beginAnew() throws SQLException {
        connection.close();
        database.close();
        database = server.createDatabase();
        connection = database.connect();
        for (String sql : history) {
            try {
                execute(sql);
            } catch (SQLException refused) {
                if (!DUPLICATE_OBJECT.equals(refused.getSQLState())) {
                    throw refused;
                }
            }
        }
    }

    private Optional<String> back(Proposal proposal) throws SQLException {
        usePath("public");
        return refusal(proposal.statements());
    }

    private void usePath(String path) throws SQLException {
        execute("SELECT set_config('search_path', " + literal(path) + ", false)");
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private String value(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Whether the session is as every upgrade finds it: no statement has begun a transaction or set a search path. */
    boolean isFresh() throws SQLException {
        boolean idle = connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.IDLE;
        return idle && schema.searchPath().equals(List.of("public"));
    }

    private Catalog catalog() throws SQLException {
        return new CatalogReader(connection, Scope.everything()).read();
    }

    private static List<Residue> differences(CatalogComparison comparison) {
        return comparison.residue().stream()
                .filter(residue ->
                        residue.attribute().filter(NOT_PROMISED::contains).isEmpty())
                .toList();
    }

    /** What the server says to the first statement that it refuses. */
    Optional<String> refusal(List<String> statements) throws SQLException {
        for (String sql : statements) {
            try {
                execute(sql);
            } catch (SQLException refused) {
                if (refused.getSQLState() == null || refused.getSQLState().startsWith("08")) {
                    throw refused;
                }
                return Optional.of(refused.getMessage() + " in: " + sql);
            }
        }
        return Optional.empty();
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
