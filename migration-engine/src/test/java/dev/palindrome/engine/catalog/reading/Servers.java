package dev.palindrome.engine.catalog.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** One server of each major whose binaries the build copied, started once for all tests. */
final class Servers implements ArgumentsProvider {

    private static final Path BINARIES = Path.of("target", "postgres-binaries");

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return binaries().stream().map(jar -> Arguments.of(server(jar, context)));
    }

    private static TestServer server(Path jar, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Servers.class))
                .computeIfAbsent(jar, TestServer::start, TestServer.class);
    }

    private static List<Path> binaries() {
        try (Stream<Path> jars = Files.list(BINARIES)) {
            return jars.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("mvn generate-test-resources copies the binaries", e);
        }
    }
}
