package dev.palindrome.engine.replay;

import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.sql.lint.Doubts;
import dev.palindrome.sql.lint.GrammarReader;
import dev.palindrome.sql.lint.ReadStatement;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.RoutineOperation.RunBlock;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.translate.Translation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Runs statements on a server and replays them beside it. */
final class Walk implements AutoCloseable {

    private static final GrammarReader READER = new GrammarReader(new PostgresParser(), 18);
    private static final Origin ORIGIN = new Origin(0, 0);

    private final Connection connection;
    private final Set<String> doubted = new HashSet<>();
    private Schema schema;

    Walk(TestDatabase database) throws SQLException {
        this.connection = database.connect();
        this.schema = Schema.unknown(List.of("public"), connection.getMetaData().getDatabaseMajorVersion());
    }

    /** Runs and replays one statement; false if the server refuses it, which changes nothing. */
    boolean run(String sql) throws SQLException {
        if (!isAccepted(sql)) {
            return false;
        }
        boolean doubts = false;
        for (ReadStatement statement : READER.read(Script.of(sql)).statements()) {
            for (Operation operation : Translation.of(statement.tree(), statement.span(), sql, schema, ORIGIN)) {
                Replay.apply(operation, schema, ORIGIN);
                if (operation instanceof RunBlock block) {
                    Doubts.behind(block, statement.hidden(), sql, schema, ORIGIN);
                    doubts = true;
                }
            }
        }
        if (doubts) {
            difference().missing().forEach(line -> doubted.add(Difference.subject(line)));
        }
        return true;
    }

    private boolean isAccepted(String sql) throws SQLException {
        Optional<Savepoint> before =
                connection.getAutoCommit() ? Optional.empty() : Optional.of(connection.setSavepoint());
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            return true;
        } catch (SQLException refused) {
            if (refused.getSQLState().startsWith("08")) {
                throw refused;
            }
            if (before.isPresent()) {
                connection.rollback(before.get());
            }
            return false;
        }
    }

    /** Begins a transaction; what the server refuses in it undoes nothing else. */
    void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    /** Undoes on the server everything since {@link #begin}. */
    void rollback() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** Forgets what was set for the session, on both sides. */
    void newSession() throws SQLException {
        isAccepted("RESET ALL");
        schema.newSession();
    }

    /** Goes on with a schema that begins as the one now and leaves that untouched. */
    Schema fork() {
        Schema before = schema;
        schema = schema.fork();
        return before;
    }

    /** Goes back to a schema. */
    void returnTo(Schema before) {
        schema = before;
    }

    Schema schema() {
        return schema;
    }

    /** What the replay says otherwise than the server now. */
    Difference difference() throws SQLException {
        return Difference.between(server(), replayed(), doubted);
    }

    /** What the server has now. */
    SortedSet<String> server() throws SQLException {
        String path = value("show search_path");
        SortedSet<String> server = ServerLines.of(connection);
        value("select set_config('search_path', '" + path.replace("'", "''") + "', false)");
        return server;
    }

    /** What the replay knows now. */
    ReplayedLines replayed() throws SQLException {
        return ReplayedLines.of(schema, ServerLines.schemas(connection));
    }

    private String value(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
