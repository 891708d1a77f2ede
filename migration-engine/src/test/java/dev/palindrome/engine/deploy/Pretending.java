package dev.palindrome.engine.deploy;

import dev.palindrome.engine.connect.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Connections to a server that seems to be another one: an expression that the engine asks for is replaced by a constant.
 *
 * @param source the real server
 * @param expression what is asked
 * @param answer what is answered
 */
record Pretending(ConnectionSource source, String expression, String answer) implements ConnectionSource {

    @Override
    public String target() {
        return source.target();
    }

    @Override
    public Connection open() throws SQLException {
        Connection connection = source.open();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        arguments[0] = ((String) arguments[0]).replace(expression, answer);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
