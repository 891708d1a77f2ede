package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.migration.SqlWork;
import dev.palindrome.migration.Steps;
import dev.palindrome.model.report.DatabaseState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that would break the bond between a revision and its record. */
@PostgresTest
final class BodyTest {

    static Stream<Arguments> bodies() {
        return Stream.of(
                sql("CREATE TABLE x (i int); COMMIT", "PAL232", ExitStatus.VERIFICATION_FAILED),
                sql("BEGIN; CREATE TABLE x (i int)", "PAL232", ExitStatus.VERIFICATION_FAILED),
                sql("CREATE TABLE x (i int); ROLLBACK AND CHAIN", "PAL232", ExitStatus.VERIFICATION_FAILED),
                sql("PREPARE TRANSACTION 'x'", "PAL232", ExitStatus.VERIFICATION_FAILED),
                sql("\\connect other", "PAL233", ExitStatus.VERIFICATION_FAILED),
                sql("COPY t FROM STDIN", "PAL233", ExitStatus.VERIFICATION_FAILED),
                sql("SELECT 'open", "PAL233", ExitStatus.VERIFICATION_FAILED),
                sql("SELECT pg_advisory_unlock_all()", "PAL310", ExitStatus.FAILED),
                sql("DO $$ BEGIN PERFORM pg_advisory_unlock_all(); END $$", "PAL310", ExitStatus.FAILED),
                sql("SELECT 1/0", "PAL308", ExitStatus.FAILED),
                step("no such file", steps -> steps.sqlFile("absent.sql"), "PAL231", ExitStatus.VERIFICATION_FAILED),
                step(
                        "throws while it lists",
                        steps -> {
                            throw new IllegalStateException("not here");
                        },
                        "PAL230",
                        ExitStatus.VERIFICATION_FAILED),
                java("commits by JDBC", Connection::commit, "PAL322", ExitStatus.FAILED),
                java("closes", Connection::close, "PAL322", ExitStatus.FAILED),
                java("commits by SQL", connection -> execute(connection, "COMMIT"), "PAL309", ExitStatus.FAILED),
                java(
                        "rolls back and begins again",
                        connection -> execute(connection, "ROLLBACK; BEGIN"),
                        "PAL309",
                        ExitStatus.FAILED),
                java(
                        "swallows an error",
                        connection -> {
                            try {
                                execute(connection, "SELECT 1/0");
                            } catch (SQLException swallowed) {
                                assertThat(swallowed.getSQLState()).isEqualTo("22012");
                            }
                        },
                        "PAL308",
                        ExitStatus.FAILED));
    }

    private static Arguments sql(String body, String code, ExitStatus status) {
        return step(body, steps -> steps.sql(body), code, status);
    }

    private static Arguments java(String name, SqlWork work, String code, ExitStatus status) {
        return step(name, steps -> steps.java(work), code, status);
    }

    private static Arguments step(String name, Consumer<Steps> body, String code, ExitStatus status) {
        return Arguments.of(name, body, code, status);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void isNotRecorded(String name, Consumer<Steps> body, String code, ExitStatus status, TestDatabase database) {
        Sample sample = Sample.empty()
                .then("sound", "CREATE TABLE sound (i int)", "DROP TABLE sound")
                .then("bad", body, steps -> steps.sql("SELECT 1"));
        Workbench bench = Workbench.on(database.source(), sample);

        Result result = bench.apply();

        assertThat(result.failure().orElseThrow().diagnostic().code().code())
                .as(result.failure().orElseThrow().getMessage())
                .isEqualTo(code);
        assertThat(result.exitStatus()).isEqualTo(status);
        boolean nothingRun = status == ExitStatus.VERIFICATION_FAILED;
        assertThat(bench.status().state()).isEqualTo(nothingRun ? DatabaseState.EMPTY : DatabaseState.BEHIND);
    }

    @Test
    void mayChangeTheSessionWithoutHarmToTheNext(TestDatabase database) throws SQLException {
        Sample sample = Sample.empty()
                .then(
                        "dump",
                        "SELECT pg_catalog.set_config('search_path', '', false); SET row_security = on",
                        "SELECT 1")
                .then("next", "CREATE TABLE here (i int)", "DROP TABLE here");

        assertThat(Workbench.on(database.source(), sample).apply().failure()).isEmpty();
        assertThat(database.query("SELECT to_regclass('public.here') IS NOT NULL"))
                .containsExactly("t");
    }

    @Test
    void mayReadInJavaWhatARevisionBetweenHasMadeWider(TestDatabase database) {
        SqlWork reads = connection -> {
            for (int i = 0; i < 10; i++) {
                try (PreparedStatement all = connection.prepareStatement("SELECT * FROM shelves")) {
                    all.execute();
                }
            }
        };
        Sample sample = Sample.empty()
                .then("shelves", "CREATE TABLE shelves (i int)", "DROP TABLE shelves")
                .then("before", steps -> steps.java(reads), steps -> steps.sql("SELECT 1"))
                .then("wider", "ALTER TABLE shelves ADD j int", "ALTER TABLE shelves DROP j")
                .then("after", steps -> steps.java(reads), steps -> steps.sql("SELECT 1"));

        assertThat(Workbench.on(database.source(), sample).apply().failure()).isEmpty();
    }
}
