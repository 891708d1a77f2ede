package dev.palindrome.engine.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.testing.PostgresServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways in which root runs PostgreSQL, which refuses to run as root. */
@Timeout(120)
final class LauncherTest {

    static Stream<Launcher> ways() {
        return Stream.concat(Stream.of(Launcher.unshare()), Launchers.as("nobody"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void startsAServerEachWay(Launcher way) {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can become somebody else");
        assumeTrue(isInstalled(way), way.name() + " is not on this machine");

        try (ScratchServer server = servers(List.of(way)).throwAway(18)) {
            assertThat(server.version()).startsWith("18.");
        }
    }

    @Test
    void takesTheFirstWayThatWorks() {
        Launcher broken = new Launcher("broken", Optional.empty(), command -> List.of("no-such-tool"));
        Launcher working = PostgresServer.isRoot() ? Launcher.unshare() : Launcher.direct();

        try (ScratchServer server = servers(List.of(broken, working)).throwAway(18)) {
            assertThat(server.major()).isEqualTo(18);
        }
    }

    @Test
    void saysWhatWasTriedWhenNoWayWorks() {
        Launcher missing = new Launcher("missing", Optional.of("nobody"), command -> List.of("no-such-tool"));
        Launcher failing = new Launcher("failing", Optional.empty(), command -> List.of("false"));

        MigrationException refusal = catchThrowableOfType(
                MigrationException.class,
                () -> servers(List.of(missing, failing)).throwAway(18));

        assertThat(refusal.diagnostic().code().code()).isEqualTo("PAL441");
        assertThat(refusal.diagnostic().what()).contains("missing as nobody: ", "no-such-tool", "failing: exit 1");
    }

    private static boolean isInstalled(Launcher way) {
        return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin")
                .anyMatch(directory -> Path.of(directory, way.name()).toFile().canExecute());
    }

    private static EmbeddedServers servers(List<Launcher> ways) {
        return new EmbeddedServers(
                PostgresServer.cache(), PostgresServer.platform(), PostgresServer::jar, new Launchers(ways));
    }
}
