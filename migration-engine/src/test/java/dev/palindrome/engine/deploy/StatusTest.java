package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.model.plan.Target;
import dev.palindrome.model.report.ReportJson;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word for where a database can stand, as {@code status.json} says it. */
@PostgresTest
final class StatusTest {

    private static final Sample BUILD = Sample.empty()
            .then("a", "CREATE TABLE a (i int)", "DROP TABLE a")
            .then("b", "CREATE TABLE b (i int)", "DROP TABLE b");
    private static final Sample MORE = BUILD.then("c", "CREATE TABLE c (i int)", "DROP TABLE c");
    private static final Sample BRANCH = BUILD.first(1).then("x", "CREATE TABLE x (i int)", "DROP TABLE x");
    private static final Sample STOPPED = BUILD.first(1)
            .then(
                    "b",
                    steps -> {
                        steps.sql("CREATE TABLE b (i int)");
                        steps.autocommit("VACUUM a");
                        steps.sql("SELECT 1 / 0");
                    },
                    steps -> steps.sql("DROP TABLE b"));

    /** What makes a database what it is. */
    @FunctionalInterface
    interface Maker {
        void make(TestDatabase database) throws SQLException;
    }

    static Stream<Arguments> states() {
        return Stream.of(
                state("at-head", applied(BUILD, "head"), BUILD, "current b, applied a b, pending none, run null"),
                state("behind", applied(BUILD, "a"), BUILD, "current a, applied a, pending b, run null"),
                state("behind", rolledBack(BUILD), BUILD, "current null, applied none, pending a b, run null"),
                state("ahead", applied(MORE, "head"), BUILD, "current c, applied a b c, pending none, run null"),
                state("diverged", applied(BRANCH, "head"), BUILD, "current x, applied a x, pending none, run null"),
                state("empty", database -> {}, BUILD, "current null, applied none, pending a b, run null"),
                state(
                        "unmanaged",
                        database -> database.execute("CREATE TABLE theirs (i int)"),
                        BUILD,
                        "current null, applied none, pending none, run null"),
                state(
                        "foreign",
                        database -> database.execute(
                                "CREATE SCHEMA migrations", "CREATE TABLE migrations.flyway (version int)"),
                        BUILD,
                        "current null, applied none, pending none, run null"),
                state(
                        "incomplete",
                        database -> Workbench.on(database.source(), STOPPED).apply(),
                        STOPPED,
                        "current a, applied a, pending b, run b upgrade 3 of 3"));
    }

    private static Arguments state(String word, Maker maker, Sample build, String expected) {
        return Arguments.of(word, maker, build, expected);
    }

    private static Maker applied(Sample sample, String target) {
        return database -> assertThat(
                        Workbench.on(database.source(), sample).apply(target).failure())
                .isEmpty();
    }

    private static Maker rolledBack(Sample sample) {
        return database -> {
            applied(sample, "head").make(database);
            assertThat(Workbench.on(database.source(), sample).rollback("base").failure())
                    .isEmpty();
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void isSaidInJson(String word, Maker maker, Sample build, String expected, TestDatabase database)
            throws SQLException {
        maker.make(database);
        String before = catalogOf(database);

        String json = ReportJson.of(Workbench.on(database.source(), build).status());

        assertThat(new StatusWords(json).words())
                .isEqualTo("history main, head b, target b, state " + word + ", " + expected);
        assertThat(catalogOf(database)).isEqualTo(before);
    }

    @Test
    void namesWhatIsPendingUpToATarget(TestDatabase database) {
        String json =
                ReportJson.of(new Status(Workbench.on(database.source(), MORE).environment()).run(Target.parse("+2")));

        assertThat(new StatusWords(json).words())
                .isEqualTo(
                        "history main, head c, target b, state empty, current null, applied none, pending a b, run null");
    }

    private static String catalogOf(TestDatabase database) throws SQLException {
        return database.query("SELECT md5(string_agg(oid || relname || xmin::text, ',' ORDER BY oid)) FROM pg_class"
                        + " WHERE NOT relisshared")
                .get(0);
    }
}
