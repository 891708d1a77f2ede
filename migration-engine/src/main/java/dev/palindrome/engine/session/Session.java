package dev.palindrome.engine.session;

import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.sql.lex.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/**
 * One physical session with a server. It stays in the driver's autocommit mode and says BEGIN and COMMIT itself, so that
 * they travel in one message with what stands beside them, and so that no transaction is ever open by accident: one that
 * is open would make CREATE INDEX CONCURRENTLY wait for it for ever.
 */
public final class Session implements AutoCloseable {

    private static final int NEVER = 0;

    private final Connection connection;
    private final int prepareThreshold;
    private final Pins pins;
    private String pinned = "";

    private Session(Connection connection, int prepareThreshold, Pins pins) {
        this.connection = connection;
        this.prepareThreshold = prepareThreshold;
        this.pins = pins;
    }

    /**
     * Opens a session and pins its settings.
     *
     * @param source where to
     * @param schemas the search path of the migrations
     * @param timeouts how long statements may take
     * @param role the role to work as, or empty for the one that connects
     */
    public static Session open(
            ConnectionSource source, List<Identifier> schemas, Timeouts timeouts, Optional<Identifier> role)
            throws SQLException {
        Connection connection = source.open();
        int prepareThreshold = connection.unwrap(PGConnection.class).getPrepareThreshold();
        Session session = new Session(connection, prepareThreshold, new Pins(schemas, timeouts, role));
        try {
            session.pin();
            return session;
        } catch (SQLException | RuntimeException e) {
            session.closeQuietly(e);
            throw e;
        }
    }

    /** Sets the pinned settings again. */
    public void pin() throws SQLException {
        pins.apply(this);
        pinned = first("SELECT " + pins.fingerprint(), row -> row.getString(1)).orElseThrow();
    }

    /** An SQL expression that {@link #isPinned} understands, to be read along with something else. */
    public String pinsExpression() {
        return pins.fingerprint();
    }

    /** Whether a value of {@link #pinsExpression} shows that no setting has changed. */
    public boolean isPinned(String fingerprint) {
        return pinned.equals(fingerprint);
    }

    /** Sends a text as one message, as it is, and hands on what the server says besides. */
    public void execute(String sql, Consumer<String> notices) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            hear(statement, notices);
        }
    }

    private static void hear(Statement statement, Consumer<String> notices) throws SQLException {
        for (SQLWarning warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
            notices.accept(SqlState.messageOf(warning));
        }
    }

    /** Sends a text as one message, as it is. */
    public void execute(String sql) throws SQLException {
        execute(sql, notice -> {});
    }

    /** Sends statements with parameters as one message and gives the first row of the last result, if it has one. */
    public <T> Optional<T> message(String sql, Row<T> reader, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return lastResult(statement, reader);
        }
    }

    /** Results before the last are left unread; the statement closes them. */
    private static <T> Optional<T> lastResult(PreparedStatement statement, Row<T> reader) throws SQLException {
        Optional<ResultSet> last = Optional.empty();
        boolean rows = statement.execute();
        while (rows || statement.getUpdateCount() >= 0) {
            last = rows ? Optional.of(statement.getResultSet()) : last;
            rows = statement.getMoreResults(Statement.KEEP_CURRENT_RESULT);
        }
        if (last.isPresent() && last.get().next()) {
            return Optional.of(reader.read(last.get()));
        }
        return Optional.empty();
    }

    /** Asks for at most one row. */
    public <T> Optional<T> first(String sql, Row<T> reader, Object... parameters) throws SQLException {
        return message(sql, reader, parameters);
    }

    /** Asks for all rows. */
    public <T> List<T> all(String sql, Row<T> reader, Object... parameters) throws SQLException {
        List<T> values = new ArrayList<>();
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                values.add(reader.read(row));
            }
        }
        return values;
    }

    /** Sends a text as one message, as it is, and gives the number of rows that it changed. */
    public long executeUpdate(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            return statement.executeLargeUpdate(sql);
        }
    }

    /** Sends a text as it is and gives the first row. */
    public <T> Optional<T> ask(String sql, Row<T> reader) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(sql)) {
                return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
            }
        }
    }

    /** Changes rows and gives their number. */
    public long update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.executeLargeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                bind(statement, i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    /** An empty Optional is NULL. */
    private void bind(PreparedStatement statement, int place, Object parameter) throws SQLException {
        if (parameter instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                bind(statement, place, optional.get());
            } else {
                statement.setObject(place, null);
            }
        } else if (parameter instanceof String[] texts) {
            statement.setArray(place, connection.createArrayOf("text", texts));
        } else {
            statement.setObject(place, parameter);
        }
    }

    /**
     * The connection for work in Java, in the driver's transaction mode: with autocommit the driver would not use
     * cursors. Its statements are never prepared by name: the driver would keep them, and DDL of a later revision would
     * make the server refuse them (0A000, cached plan must not change result type). Goes back to normal with
     * {@link #endJavaWork}.
     */
    public Connection beginJavaWork() throws SQLException {
        // only false to true commits (JDBC, Connection.setAutoCommit); here it is true, so this sends nothing
        connection.setAutoCommit(false);
        connection.unwrap(PGConnection.class).setPrepareThreshold(NEVER);
        return connection;
    }

    /** Ends the driver's transaction mode, after the transaction has ended. */
    public void endJavaWork() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.setAutoCommit(true);
            connection.unwrap(PGConnection.class).setPrepareThreshold(prepareThreshold);
        }
    }

    /** Rolls back because of a failure; what fails now is added to it. */
    public void rollBack(Exception cause) {
        try {
            execute("ROLLBACK");
            endJavaWork();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** The process on the server that the driver was told of when it connected. */
    public int announcedProcess() throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }

    private void closeQuietly(Exception cause) {
        try {
            connection.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
