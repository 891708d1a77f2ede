package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.model.plan.Target;
import dev.palindrome.model.report.DatabaseState;
import dev.palindrome.sql.lex.Identifier;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Databases to which a build must not apply: each is told apart, and left as it is. */
@PostgresTest
final class WrongDatabaseTest {

    private static final Sample BUILD = Sample.empty()
            .then("a", "CREATE TABLE a (i int)", "DROP TABLE a")
            .then("b", "CREATE TABLE b (i int)", "DROP TABLE b");
    private static final Sample BRANCH = BUILD.first(1).then("x", "CREATE TABLE x (i int)", "DROP TABLE x");
    private static final Sample EDITED = BUILD.first(1).then("b", "CREATE TABLE b (i bigint)", "DROP TABLE b");
    private static final Sample AHEAD = BUILD.then("c", "CREATE TABLE c (i int)", "DROP TABLE c");

    private static final String EVERYTHING =
            "SELECT n.nspname, c.relname, c.xmin FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                    + " WHERE n.nspname NOT LIKE 'pg%' AND n.nspname <> 'information_schema' ORDER BY 1, 2";

    /** What makes a database what it is. */
    @FunctionalInterface
    interface Maker {
        void make(TestDatabase database) throws SQLException;
    }

    static Stream<Arguments> databases() {
        return Stream.of(
                row(
                        "ahead",
                        AHEAD,
                        DatabaseState.AHEAD,
                        ExitStatus.VERIFICATION_FAILED,
                        "PAL216",
                        "mvn migrations:rollback -Dmigrations.target=b"),
                row(
                        "on another branch",
                        BRANCH,
                        DatabaseState.DIVERGED,
                        ExitStatus.VERIFICATION_FAILED,
                        "PAL217",
                        "mvn migrations:rollback -Dmigrations.target=a"),
                row(
                        "of an edited revision",
                        EDITED,
                        DatabaseState.DIVERGED,
                        ExitStatus.VERIFICATION_FAILED,
                        "PAL215",
                        "mvn migrations:rollback -Dmigrations.target=a"),
                made(
                        "without a store",
                        database -> database.execute("CREATE TABLE theirs (i int)"),
                        DatabaseState.UNMANAGED,
                        "PAL218",
                        "mvn migrations:stamp -Dmigrations.target="),
                made(
                        "of another tool",
                        database -> database.execute(
                                "CREATE SCHEMA migrations",
                                "CREATE TABLE migrations.schema_migrations (version bigint)"),
                        DatabaseState.FOREIGN,
                        "PAL219",
                        "-Dmigrations.schema="));
    }

    private static Arguments row(
            String name, Sample theirs, DatabaseState state, ExitStatus status, String code, String fix) {
        Maker maker = database -> assertThat(
                        Workbench.on(database.source(), theirs).apply().failure())
                .isEmpty();
        return Arguments.of(name, maker, state, status, code, fix);
    }

    private static Arguments made(String name, Maker maker, DatabaseState state, String code, String fix) {
        return Arguments.of(name, maker, state, ExitStatus.TARGET_REFUSED, code, fix);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    void isRefusedAndLeftAsItIs(
            String name,
            Maker maker,
            DatabaseState state,
            ExitStatus status,
            String code,
            String fix,
            TestDatabase database)
            throws SQLException {
        maker.make(database);
        Workbench bench = Workbench.on(database.source(), BUILD);
        assertThat(bench.status().state()).isEqualTo(state);
        List<String> before = database.query(EVERYTHING);

        Result result = bench.apply();

        assertThat(result.exitStatus()).isEqualTo(status);
        assertThat(result.failure().orElseThrow().diagnostic().code().code()).isEqualTo(code);
        assertThat(result.failure().orElseThrow().diagnostic().fix()).contains(fix);
        assertThat(database.query(EVERYTHING)).isEqualTo(before);
    }

    @Test
    void theLinesThatAreShownPutAnEditedRevisionRight(TestDatabase database) throws SQLException {
        assertThat(Workbench.on(database.source(), EDITED).apply().failure()).isEmpty();
        Workbench bench = Workbench.on(database.source(), BUILD);
        assertThat(bench.apply().exitStatus()).isEqualTo(ExitStatus.VERIFICATION_FAILED);

        assertThat(bench.rollback("a").failure()).isEmpty();
        assertThat(bench.apply().failure()).isEmpty();

        assertThat(database.query("SELECT format_type(atttypid, NULL) FROM pg_attribute"
                        + " WHERE attrelid = 'b'::regclass AND attname = 'i'"))
                .containsExactly("integer");
    }

    @Test
    void ofAnotherLabelIsRefused(TestDatabase database) {
        Workbench bench = Workbench.on(database.source(), BUILD);
        assertThat(bench.labelled("staging").apply("a").failure()).isEmpty();

        Result result = bench.labelled("production").apply();

        assertThat(result.exitStatus()).isEqualTo(ExitStatus.TARGET_REFUSED);
        assertThat(result.failure().orElseThrow().diagnostic().what()).contains("labelled `staging`", "`production`");
    }

    @Test
    void ofALaterFormatIsRefused(TestDatabase database) throws SQLException {
        Workbench bench = Workbench.on(database.source(), BUILD);
        assertThat(bench.apply("a").failure()).isEmpty();
        database.execute("UPDATE migrations.meta SET palindrome_format = 99");

        assertThat(bench.apply().failure().orElseThrow().diagnostic().code().code())
                .isEqualTo("PAL220");
    }

    @Test
    void withTheStoreOfAnotherHistoryIsRefused(TestDatabase database) {
        assertThat(Workbench.on(database.source(), BUILD).apply("a").failure()).isEmpty();
        Environment usual =
                Workbench.on(database.source(), BUILD.named("billing")).environment();
        Settings settings = new Settings(
                usual.settings().deployer(),
                usual.settings().timeouts(),
                Optional.empty(),
                Optional.of(new Identifier("migrations")),
                Optional.empty());

        Result result = new Apply(
                        new Environment(usual.source(), usual.history(), settings, usual.pace(), usual.listener()))
                .run(new Apply.Request(Target.HEAD, false));

        assertThat(result.exitStatus()).isEqualTo(ExitStatus.TARGET_REFUSED);
        assertThat(result.failure().orElseThrow().diagnostic().code().code()).isEqualTo("PAL221");
        assertThat(result.failure().orElseThrow().diagnostic().what())
                .contains("belongs to the history `main`, not to `billing`");
    }

    @Test
    void thatIsReadOnlyIsRefused(TestDatabase database) throws SQLException {
        database.execute("ALTER DATABASE \"" + database.name() + "\" SET default_transaction_read_only = on");

        Result result = Workbench.on(database.source(), BUILD).apply();

        assertThat(result.exitStatus()).isEqualTo(ExitStatus.TARGET_REFUSED);
        assertThat(result.failure().orElseThrow().diagnostic().code().code()).isEqualTo("PAL302");
    }

    @Test
    void whereTheRoleMayNotCreateASchemaIsRefused(TestDatabase database) throws SQLException {
        database.execute("CREATE ROLE weak_" + database.name());

        Result result = new Apply(weak(database)).run(new Apply.Request(Target.HEAD, false));

        assertThat(result.exitStatus()).isEqualTo(ExitStatus.TARGET_REFUSED);
        assertThat(result.failure().orElseThrow().diagnostic().code().code()).isEqualTo("PAL305");
        assertThat(database.query("SELECT count(*) FROM pg_namespace WHERE nspname = 'migrations'"))
                .containsExactly("0");
        database.execute("DROP ROLE weak_" + database.name());
    }

    private static Environment weak(TestDatabase database) {
        Environment usual = Workbench.on(database.source(), BUILD).environment();
        Settings settings = new Settings(
                usual.settings().deployer(),
                usual.settings().timeouts(),
                Optional.of(new Identifier("weak_" + database.name())),
                Optional.empty(),
                Optional.empty());
        return new Environment(usual.source(), usual.history(), settings, usual.pace(), usual.listener());
    }
}
