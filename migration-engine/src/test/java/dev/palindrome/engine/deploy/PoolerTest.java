package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.migration.Backfill;
import dev.palindrome.model.report.DatabaseState;
import dev.palindrome.model.report.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A deployment through a real PgBouncer: all of it where the pooler keeps a session for each client, and nothing at all
 * where it does not.
 */
@PostgresTest
final class PoolerTest {

    private static final Sample BUILD = Sample.empty()
            .then("a", "CREATE TABLE a (i int PRIMARY KEY, n int); INSERT INTO a VALUES (1), (2)", "DROP TABLE a")
            .then("b", "CREATE INDEX CONCURRENTLY a_n ON a (n)", "DROP INDEX CONCURRENTLY a_n")
            .then(
                    "c",
                    steps -> steps.backfill(Backfill.update("a").set("n = i").where("n IS NULL")),
                    steps -> steps.sql("UPDATE a SET n = NULL"));

    /** Advisory locks, stores and tables of ours. */
    private static final String TRACES = """
            SELECT (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = d.oid),
                   (SELECT count(*) FROM pg_namespace WHERE nspname = 'migrations'),
                   (SELECT count(*) FROM pg_class WHERE relname = 'a')
            FROM pg_database d WHERE datname = current_database()
            """;

    private static final String SETTINGS = """
            SELECT concat_ws(' ', current_setting('search_path'), current_setting('row_security'),
                             current_setting('lock_timeout'), current_setting('idle_session_timeout'),
                             current_setting('idle_in_transaction_session_timeout'))
            """;

    private static final String UNTOUCHED = "\"$user\", public on 0 0 0";

    @TempDir
    private Path directory;

    private Path program = Path.of("");
    private String server = "";

    @BeforeEach
    void findTheProgramAndMakeARole(TestDatabase database) throws SQLException {
        Optional<Path> installed = PgBouncer.program();
        assumeTrue(installed.isPresent(), "no pgbouncer is installed (apt-get install pgbouncer)");
        program = installed.get();
        server = database.query("SHOW port").get(0);
        database.execute("CREATE ROLE " + PgBouncer.ROLE + " LOGIN SUPERUSER PASSWORD '" + PgBouncer.ROLE + "'");
    }

    @AfterEach
    void dropTheRole(TestDatabase database) throws SQLException {
        database.execute(
                "REASSIGN OWNED BY " + PgBouncer.ROLE + " TO CURRENT_USER", "DROP ROLE IF EXISTS " + PgBouncer.ROLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transaction", "statement"})
    void refusesAPoolThatKeepsNoSessionAndLeavesNothingBehind(String mode, TestDatabase database)
            throws IOException, InterruptedException, SQLException {
        try (PgBouncer pooler = PgBouncer.start(program, mode, server, directory)) {
            Result result =
                    Workbench.on(pooler.connections(database.name()), BUILD).apply();

            assertThat(result.exitStatus()).isEqualTo(ExitStatus.TARGET_REFUSED);
            assertThat(result.failure().orElseThrow().diagnostic().text())
                    .contains("PAL304", "does not keep a session for each client", "pool_mode = session");
            assertThat(database.query(TRACES)).containsExactly("0|0|0");
            assertThat(settingsOfThePool(pooler, database)).isEqualTo(UNTOUCHED);
        }
    }

    @Test
    void deploysThroughAPoolThatKeepsTheSession(TestDatabase database)
            throws IOException, InterruptedException, SQLException {
        try (PgBouncer pooler = PgBouncer.start(program, "session", server, directory)) {
            Workbench bench = Workbench.on(pooler.connections(database.name()), BUILD);

            assertThat(bench.apply().failure()).isEmpty();
            assertThat(bench.status().state()).isEqualTo(DatabaseState.AT_HEAD);
            assertThat(database.query("SELECT * FROM a ORDER BY i")).containsExactly("1|1", "2|2");
            assertThat(bench.apply().report().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
            assertThat(bench.rollback("base").failure()).isEmpty();
            assertThat(database.query(TRACES)).containsExactly("0|1|0");
            assertThat(settingsOfThePool(pooler, database)).isEqualTo(UNTOUCHED);
        }
    }

    @Test
    void refusesABusyPoolTooAndRunsNoRevisionByHalves(TestDatabase database) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService others = Executors.newFixedThreadPool(3);
        try (PgBouncer pooler = PgBouncer.start(program, "transaction", server, directory)) {
            Callable<Long> traffic = () -> traffic(pooler, database, over);
            List<Future<Long>> clients =
                    List.of(others.submit(traffic), others.submit(traffic), others.submit(traffic));
            for (int i = 0; i < 8; i++) {
                Result result =
                        Workbench.on(pooler.connections(database.name()), BUILD).apply();

                assertThat(result.exitStatus()).isEqualTo(ExitStatus.TARGET_REFUSED);
            }
            over.set(true);
            for (Future<Long> client : clients) {
                assertThat(client.get()).isPositive();
            }
            assertThat(database.query(TRACES)).containsExactly("0|0|0");
            assertThat(settingsOfThePool(pooler, database)).isEqualTo(UNTOUCHED);
        } finally {
            over.set(true);
            others.shutdownNow();
        }
    }

    /** What the application does meanwhile: short transactions, each of which may get any of the pool's sessions. */
    private static long traffic(PgBouncer pooler, TestDatabase database, AtomicBoolean over) throws SQLException {
        long transactions = 0;
        try (Connection connection = pooler.client(database.name());
                Statement statement = connection.createStatement()) {
            while (!over.get()) {
                statement.execute("BEGIN");
                statement.execute("SELECT pg_sleep(0.002)");
                statement.execute("COMMIT");
                transactions++;
            }
        }
        return transactions;
    }

    private static String settingsOfThePool(PgBouncer pooler, TestDatabase database) throws SQLException {
        try (Connection connection = pooler.client(database.name());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SETTINGS)) {
            row.next();
            return row.getString(1);
        }
    }
}
