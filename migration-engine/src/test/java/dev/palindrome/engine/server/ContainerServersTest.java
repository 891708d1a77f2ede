package dev.palindrome.engine.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.palindrome.engine.MigrationException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testcontainers.DockerClientFactory;

/** PostgreSQL in containers, where there is an engine for them, and what is said where there is none. */
@Timeout(300)
final class ContainerServersTest {

    /** The major whose image a machine without a registry has; {@code -Dpalindrome.test.image=15}. */
    private static final int MAJOR = Integer.getInteger("palindrome.test.image", 15);

    @Test
    void startsTheMajorThatIsAskedFor() throws Exception {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "no container engine answers at DOCKER_HOST");

        try (ScratchServer server = new ContainerServers().start(MAJOR)) {
            assertThat(server.major()).isEqualTo(MAJOR);
            String database = server.createDatabase();
            try (Connection connection = server.connectionSource(database).open()) {
                assertThat(connection.getCatalog()).isEqualTo(database);
            }
            server.dropDatabase(database);
        }
    }

    @Test
    void saysSoWhenNoContainerCanBeStarted() {
        MigrationException refusal =
                catchThrowableOfType(MigrationException.class, () -> new ContainerServers().start(1));

        assertThat(refusal.diagnostic().code().code()).isEqualTo("PAL446");
        assertThat(refusal.diagnostic().what()).startsWith("no container of the image `postgres:1` could be started: ");
    }

    @Test
    void saysWhatToAddWhenTestcontainersIsMissing() throws Exception {
        URL[] withoutIt = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("testcontainers"))
                .map(ContainerServersTest::url)
                .toArray(URL[]::new);

        try (URLClassLoader loader = new URLClassLoader(withoutIt, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(ContainerServers.class.getName());
            Object servers = type.getConstructor().newInstance();
            var failure = catchThrowableOfType(
                    InvocationTargetException.class,
                    () -> type.getMethod("start", int.class).invoke(servers, 17));

            assertThat(failure.getCause()).hasMessageStartingWith("[PAL445]").hasMessageContaining("<dependency>");
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
