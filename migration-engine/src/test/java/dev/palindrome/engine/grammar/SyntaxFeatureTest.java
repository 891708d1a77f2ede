package dev.palindrome.engine.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.EachMajor;
import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.sql.version.NewerFunctions;
import dev.palindrome.sql.version.SyntaxFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What the tables of newer syntax and functions claim, run on servers: the oldest and the newest, with {@code -Pmajors} all. */
final class SyntaxFeatureTest {

    private static final String FUNCTIONS =
            "SELECT DISTINCT proname FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace";

    private static final Path SETUP = Path.of("src/test/resources/grammar/features.sql");

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void aServerRefusesWhatCameAfterItAndTakesTheRest(int major, PostgresServer server)
            throws SQLException, IOException {
        List<String> newer = SyntaxFeature.all().stream()
                .filter(feature -> feature.since() > major)
                .map(SyntaxFeature::example)
                .toList();

        try (TestDatabase database = server.createDatabase()) {
            database.execute(Files.readString(SETUP));
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                assertThat(SyntaxFeature.all())
                        .extracting(SyntaxFeature::example)
                        .filteredOn(example -> isRefused(connection, example))
                        .isEqualTo(newer);
            }
            database.execute("DROP OWNED BY r1, r2", "DROP ROLE r1, r2");
        }
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void aBodyIsRefusedWhenItIsMadeForWhatTheGrammarRefuses(int major, PostgresServer server) throws SQLException {
        List<String> refused = SyntaxFeature.all().stream()
                .filter(feature -> feature.since() > major && feature.isOfGrammar())
                .map(SyntaxFeature::example)
                .toList();

        try (TestDatabase database = server.createDatabase();
                Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            assertThat(SyntaxFeature.all())
                    .extracting(SyntaxFeature::example)
                    .filteredOn(example -> isRefused(connection, functionWith(example)))
                    .isEqualTo(refused);
        }
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void aServerHasTheFunctionsFromTheirVersionOn(int major, PostgresServer server) throws SQLException {
        Set<String> wanted = NewerFunctions.all().entrySet().stream()
                .filter(function -> function.getValue() <= major)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        try (TestDatabase database = server.createDatabase()) {
            assertThat(database.query(FUNCTIONS))
                    .filteredOn(NewerFunctions.all()::containsKey)
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void aServerMergesIntoAViewSince17(int major, PostgresServer server) throws SQLException {
        try (TestDatabase database = server.createDatabase()) {
            database.execute("CREATE TABLE t (a int)", "CREATE VIEW v AS SELECT a FROM t");
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                assertThat(isRefused(connection, "MERGE INTO v USING t ON v.a = t.a WHEN MATCHED THEN DO NOTHING"))
                        .isEqualTo(major < 17);
            }
        }
    }

    private static String functionWith(String statement) {
        return "CREATE FUNCTION body() RETURNS void LANGUAGE plpgsql AS $body$ BEGIN " + statement + "; END $body$";
    }

    private static boolean isRefused(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            return isRefused(connection, statement, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static boolean isRefused(Connection connection, Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
            return false;
        } catch (SQLException refusal) {
            // 42: the grammar or a name; 22: the value of an option; 0A: not supported
            assertThat(refusal.getSQLState()).as(sql).matches("(42|22|0A).*");
            return true;
        } finally {
            connection.rollback();
        }
    }
}
