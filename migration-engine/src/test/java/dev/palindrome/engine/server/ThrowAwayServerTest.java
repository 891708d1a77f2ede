package dev.palindrome.engine.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** An embedded server that is thrown away. */
@PostgresTest
final class ThrowAwayServerTest {

    @Test
    void answersAsTheMajorThatWasAskedFor(PostgresServer server, TestDatabase database) throws SQLException {
        assertThat(database.query("SHOW server_version"))
                .containsExactly(server.scratch().version());
        assertThat(server.scratch().version()).startsWith(server.scratch().major() + ".");
    }

    @Test
    void copiesADatabase(TestDatabase database) throws SQLException {
        database.execute("CREATE TABLE t (a int)", "INSERT INTO t VALUES (1), (2)");
        try (TestDatabase copy = database.copy()) {
            assertThat(copy.query("SELECT a FROM t ORDER BY a")).containsExactly("1", "2");
        }
    }
}
