package dev.palindrome.engine.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An embedded server whose data stay. */
@Timeout(120)
final class KeptServerTest {

    private static final int MAJOR = 18;

    private final EmbeddedServers servers = PostgresServer.servers();

    @TempDir
    Path directory;

    @Test
    void findsItsDataAgain() throws SQLException {
        try (KeptServer first = servers.kept(MAJOR, directory)) {
            execute(first.database("app"), "CREATE TABLE t (a int)");
        }
        try (KeptServer second = servers.kept(MAJOR, directory)) {
            assertThat(value(second.database("app"), "SELECT count(*) FROM t")).isEqualTo("0");
        }
        assertThat(home().resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void startsAgainAfterItsServerWasKilled() throws SQLException, IOException {
        try (KeptServer killed = servers.kept(MAJOR, directory)) {
            execute(killed.database("app"), "CREATE TABLE t AS SELECT 1 AS a");
            killPostmaster();
            assertThat(home().resolve("data/postmaster.pid")).exists();
        }
        try (KeptServer next = servers.kept(MAJOR, directory)) {
            assertThat(value(next.database("app"), "SELECT a FROM t")).isEqualTo("1");
        }
    }

    @Test
    void isNotDeceivedByAPidFileThatNamesAnotherProcess() throws SQLException, IOException {
        try (KeptServer killed = servers.kept(MAJOR, directory)) {
            execute(killed.database("app"), "CREATE TABLE t AS SELECT 1 AS a");
            killPostmaster();
        }
        Files.writeString(
                home().resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + home().resolve("data") + "\n");

        try (KeptServer next = servers.kept(MAJOR, directory)) {
            assertThat(value(next.database("app"), "SELECT a FROM t")).isEqualTo("1");
        }
    }

    @Test
    void beginsAnewWhenItsMakingWasCutOff() throws IOException, SQLException {
        Files.createDirectories(home().resolve("data.unfinished/base"));

        try (KeptServer server = servers.kept(MAJOR, directory)) {
            assertThat(value(server.database("app"), "SELECT 1")).isEqualTo("1");
        }
        assertThat(home().resolve("data.unfinished")).doesNotExist();
    }

    @Test
    void letsASecondBuildWaitForTheFirst() throws SQLException {
        CompletableFuture<String> second;
        try (KeptServer first = servers.kept(MAJOR, directory)) {
            execute(first.database("app"), "CREATE TABLE t AS SELECT 1 AS a");
            second = CompletableFuture.supplyAsync(this::valueSeenByAnotherBuild);
            execute(first.database("app"), "UPDATE t SET a = 2");
            assertThat(second).isNotDone();
        }
        assertThat(second.join()).isEqualTo("2");
    }

    @Test
    void keepsItsPasswordToItsOwner() throws IOException {
        servers.kept(MAJOR, directory).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home().resolve("password"))))
                .isEqualTo("rw-------");
    }

    private String valueSeenByAnotherBuild() {
        try (KeptServer server = servers.kept(MAJOR, directory)) {
            return value(server.database("app"), "SELECT a FROM t");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path home() {
        return directory.resolve("postgresql-" + MAJOR);
    }

    private void killPostmaster() throws IOException {
        PostmasterFile.in(home().resolve("data")).kill();
    }

    private static void execute(ConnectionSource source, String sql) throws SQLException {
        try (Connection connection = source.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(ConnectionSource source, String sql) throws SQLException {
        try (Connection connection = source.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
