package dev.palindrome.engine.server;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.ServerCode;

/**
 * Starts PostgreSQL in containers.
 *
 * <p>Testcontainers is an optional dependency: only {@link ContainerServer} knows its classes, and it is loaded only here.
 */
public final class ContainerServers {

    /** Starts a container of the image {@code postgres:<major>}, which is gone when it is closed. */
    public ScratchServer start(int major) {
        String image = "postgres:" + major;
        try {
            return ContainerServer.start(image);
        } catch (NoClassDefFoundError e) {
            throw new MigrationException(
                    ServerCode.TESTCONTAINERS_MISSING.draft().diagnostic(), ExitStatus.USAGE, e);
        }
    }
}
