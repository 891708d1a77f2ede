package dev.palindrome.engine.server;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.ServerCode;
import java.io.Closeable;
import java.security.SecureRandom;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** A PostgreSQL in a container; it is gone, with all its databases, when it is closed. */
final class ContainerServer {

    private static final int PORT = 5432;

    private ContainerServer() {}

    static ScratchServer start(String image) {
        SecureRandom random = new SecureRandom();
        Password password = Password.random(random);
        PostgreSQLContainer container = new PostgreSQLContainer(
                        DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
                .withUsername(Cluster.SUPERUSER)
                .withPassword(password.secret())
                .withDatabaseName("postgres")
                // Nothing of it has to survive a crash.
                .withCommand(
                        "postgres", "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off");
        OnExit onExit = new OnExit();
        onExit.add((Closeable) container::stop);
        try {
            container.start();
            LocalConnections maintenance = connections(container, password);
            return new ScratchServer(
                    ServerVersion.of(maintenance),
                    new ScratchDatabases(random, maintenance),
                    maintenance::toDatabase,
                    onExit);
        } catch (RuntimeException e) {
            throw onExit.abandoned(failed(image, e));
        }
    }

    private static LocalConnections connections(PostgreSQLContainer container, Password password) {
        return new LocalConnections(
                container.getHost(), container.getMappedPort(PORT), "postgres", Cluster.SUPERUSER, password);
    }

    /** Testcontainers throws many types, all unchecked; what the user can do is the same. */
    private static MigrationException failed(String image, RuntimeException cause) {
        return new MigrationException(
                ServerCode.CONTAINER_FAILED
                        .with("image", image)
                        .with("problem", String.valueOf(cause.getMessage()))
                        .diagnostic(),
                ExitStatus.USAGE,
                cause);
    }
}
