package dev.palindrome.engine.testing;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A server of each major that the build names, started once for all tests. */
public final class EachMajor implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return Arrays.stream(
                        System.getProperty("palindrome.test.majors", "14,18").split(","))
                .map(Integer::valueOf)
                .map(major -> Arguments.of(major, server(major, context)));
    }

    private static PostgresServer server(Integer major, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(EachMajor.class))
                .computeIfAbsent(major, PostgresServer::start, PostgresServer.class);
    }
}
