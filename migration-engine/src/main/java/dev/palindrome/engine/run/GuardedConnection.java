package dev.palindrome.engine.run;

import dev.palindrome.model.diagnostic.ExecutionCode;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The deployment's connection as work in Java sees it: what would end the transaction or the session is refused. What
 * reaches around it, with SQL text or through {@code unwrap}, meets the guard before COMMIT.
 */
final class GuardedConnection implements InvocationHandler {

    private static final Set<String> REFUSED = Set.of("commit", "close", "abort", "setAutoCommit", "setReadOnly");
    /** Invalid transaction termination. */
    private static final String SQLSTATE = "2D000";

    private final Connection connection;

    private GuardedConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection around(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                GuardedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new GuardedConnection(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        boolean rollsAllBack = method.getName().equals("rollback") && method.getParameterCount() == 0;
        if (rollsAllBack || REFUSED.contains(method.getName())) {
            throw new SQLException(
                    ExecutionCode.CONNECTION_GUARDED
                            .with("method", method.getName())
                            .diagnostic()
                            .what(),
                    SQLSTATE);
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
