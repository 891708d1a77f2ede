package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.Listener;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.model.diagnostic.Diagnostic;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers on which nothing may be written, and one that nobody has tried yet. */
@PostgresTest
final class WrongServerTest {

    private static final Sample BUILD = Sample.empty().then("a", "CREATE TABLE a (i int)", "DROP TABLE a");
    private static final String VERSION = "pg_catalog.current_setting('server_version_num')::pg_catalog.int4";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            older than 14     | pg_catalog.current_setting('server_version_num')::pg_catalog.int4 | 130022 | PAL303 | 14 is the oldest
            a standby         | pg_catalog.pg_is_in_recovery() | true  | PAL302 | is a standby
            read only         | pg_catalog.current_setting('transaction_read_only') = 'on' | true | PAL302 | is read only
            """)
    void isRefusedAndLeftAsItIs(
            String name, String expression, String answer, String code, String what, TestDatabase database)
            throws SQLException {
        Result result = Workbench.on(new Pretending(database.source(), expression, answer), BUILD)
                .apply();

        assertThat(result.exitStatus()).isEqualTo(ExitStatus.TARGET_REFUSED);
        assertThat(result.failure().orElseThrow().diagnostic().code().code()).isEqualTo(code);
        assertThat(result.failure().orElseThrow().diagnostic().what()).contains(what);
        assertThat(database.query("SELECT count(*) FROM pg_namespace WHERE nspname = 'migrations'"))
                .containsExactly("0");
    }

    @Test
    void newerThanAnyThatWasTriedIsWarnedOfOnceThereIsWork(TestDatabase database) throws SQLException {
        List<Diagnostic> warnings = new ArrayList<>();
        Workbench bench = Workbench.on(new Pretending(database.source(), VERSION, "190000"), BUILD)
                .with(warningsTo(warnings));

        assertThat(bench.apply().failure()).isEmpty();
        assertThat(bench.apply().failure()).isEmpty();

        assertThat(warnings.stream().map(warning -> warning.code().code())).containsExactly("PAL325");
        assertThat(warnings.get(0).isError()).isFalse();
        assertThat(database.query("SELECT version FROM migrations.schema_migrations"))
                .containsExactly("a");
    }

    @Test
    void thatIsKnownIsNotWarnedOf(TestDatabase database) {
        List<Diagnostic> warnings = new ArrayList<>();

        assertThat(Workbench.on(database.source(), BUILD)
                        .with(warningsTo(warnings))
                        .apply()
                        .failure())
                .isEmpty();
        assertThat(warnings).isEmpty();
    }

    private static Listener warningsTo(List<Diagnostic> warnings) {
        return (Listener) Proxy.newProxyInstance(
                Listener.class.getClassLoader(), new Class<?>[] {Listener.class}, (self, method, arguments) -> {
                    if (method.getName().equals("warned")) {
                        warnings.add((Diagnostic) arguments[0]);
                    }
                    return null;
                });
    }
}
