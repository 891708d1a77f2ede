package dev.palindrome.engine.testing;

import dev.palindrome.engine.connect.ConnectionSource;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Fills the parameters of a {@link PostgresTest}; its server lives as long as the test run, a database as long as its test. */
final class PostgresParameters implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(PostgresParameters.class);
    private static final Set<Class<?>> OFFERED =
            Set.of(TestDatabase.class, ConnectionSource.class, PostgresServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return OFFERED.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == PostgresServer.class) {
            return server(context);
        }
        TestDatabase database = database(context);
        return type == TestDatabase.class ? database : database.source();
    }

    private static PostgresServer server(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(PostgresServer.class, key -> PostgresServer.start(), PostgresServer.class);
    }

    private static TestDatabase database(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(TestDatabase.class, key -> server(context).createDatabase(), TestDatabase.class);
    }
}
