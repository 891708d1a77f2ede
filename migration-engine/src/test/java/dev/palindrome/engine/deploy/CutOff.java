package dev.palindrome.engine.deploy;

import dev.palindrome.engine.connect.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * Connections of which the server's process is terminated at one message: before it is sent, or after it was answered and
 * before the client has heard. Counts the messages of all its connections together.
 */
final class CutOff implements ConnectionSource {

    /** When the process is ended. */
    enum When {
        BEFORE,
        AFTER
    }

    private static final String IO_ERROR = "08006";

    private final ConnectionSource source;
    private final When when;
    private final int at;
    private final boolean forGood;
    private int messages;

    CutOff(ConnectionSource source, When when, int at) {
        this(source, when, at, false);
    }

    private CutOff(ConnectionSource source, When when, int at, boolean forGood) {
        this.source = source;
        this.when = when;
        this.at = at;
        this.forGood = forGood;
    }

    /** After the message nobody can connect any more. */
    static CutOff forGood(ConnectionSource source, When when, int at) {
        return new CutOff(source, when, at, true);
    }

    /** Connections that are only counted. */
    static CutOff never(ConnectionSource source) {
        return new CutOff(source, When.BEFORE, -1);
    }

    int messages() {
        return messages;
    }

    @Override
    public String target() {
        return source.target();
    }

    @Override
    public Connection open() throws SQLException {
        if (forGood && messages > at) {
            throw new SQLException("nobody answers", IO_ERROR);
        }
        Connection connection = source.open();
        return proxy(Connection.class, connection, (method, arguments) -> {
            Object result = call(connection, method, arguments);
            if (result instanceof PreparedStatement prepared) {
                return watched(PreparedStatement.class, prepared, connection);
            }
            return result instanceof Statement statement ? watched(Statement.class, statement, connection) : result;
        });
    }

    private <S extends Statement> S watched(Class<S> type, S statement, Connection connection) {
        return proxy(type, statement, (method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(statement, method, arguments);
            }
            boolean now = messages++ == at;
            if (now && when == When.BEFORE) {
                terminate(connection);
            }
            Object result = call(statement, method, arguments);
            if (now && when == When.AFTER) {
                terminate(connection);
                throw new SQLException("the answer was lost", IO_ERROR);
            }
            return result;
        });
    }

    private void terminate(Connection connection) throws SQLException {
        int pid = connection.unwrap(PGConnection.class).getBackendPID();
        try (Connection other = source.open();
                PreparedStatement end = other.prepareStatement("SELECT pg_terminate_backend(?, 10000)")) {
            end.setInt(1, pid);
            try (ResultSet row = end.executeQuery()) {
                if (!row.next() || !row.getBoolean(1)) {
                    throw new IllegalStateException("process " + pid + " did not end");
                }
            }
        }
    }

    /** What a proxy does with a call. */
    @FunctionalInterface
    private interface Call {
        Object on(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Object behind, Call call) {
        return type.cast(Proxy.newProxyInstance(
                behind.getClass().getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.on(method, arguments)));
    }

    private static Object call(Object behind, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(behind, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
