package dev.palindrome.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.histories.ExampleHistory;
import dev.palindrome.engine.histories.Figures;
import dev.palindrome.engine.histories.SqlHistory;
import dev.palindrome.engine.testing.EachMajor;
import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.engine.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** The replay says what a server has, after every revision of whole histories, up and down. */
final class HistoriesReplayTest {

    /** What the public histories expect to be there, and what of it an embedded server has. */
    private static final List<String> EXTENSIONS =
            List.of("ltree", "pg_trgm", "pgcrypto", "hstore", "\"uuid-ossp\"", "fuzzystrmatch");

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void agreesOnTheExample(int major, PostgresServer server, @TempDir Path classes)
            throws SQLException, IOException, ReflectiveOperationException {
        SqlHistory example = ExampleHistory.read(classes);
        try (TestDatabase database = server.createDatabase();
                HistoryWalk walk = new HistoryWalk(database)) {
            database.execute(ExampleHistory.ROLES);

            walk.upgrade(example);
            walk.downgrade(example);

            assertThat(example.revisions()).hasSizeGreaterThan(20);
            assertThat(walk.differences()).isEmpty();
            assertThat(walk.refused())
                    .as("a downgrade is tried in a transaction before it is run")
                    .allMatch(sql -> sql.contains("CONCURRENTLY"));
        }
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void agreesOnPublicHistories(int major, PostgresServer server) throws SQLException, IOException {
        for (SqlHistory history : SqlHistory.publicOnes()) {
            try (TestDatabase database = server.createDatabase();
                    HistoryWalk walk = new HistoryWalk(database)) {
                for (String extension : EXTENSIONS) {
                    database.execute("CREATE EXTENSION " + extension);
                }

                walk.upgrade(history);

                Figures.keep("replay of %s on %d".formatted(history, major), walk.summary());
                assertThat(walk.differences()).as(history.name()).isEmpty();
            }
        }
    }
}
