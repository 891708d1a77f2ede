package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.store.Site;
import dev.palindrome.engine.store.Store;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.model.report.RevisionReport;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@PostgresTest
final class SeveralDeployersTest {

    private static final int DEPLOYERS = 6;

    private static final Sample COUNTED = Sample.empty()
            .then("n", "CREATE TABLE n (i int); INSERT INTO n VALUES (0)", "DROP TABLE n")
            .then("one", "UPDATE n SET i = i + 1", "UPDATE n SET i = i - 1")
            .then("index", "CREATE INDEX CONCURRENTLY n_i ON n (i)", "DROP INDEX CONCURRENTLY n_i")
            .then("two", "UPDATE n SET i = i + 1", "UPDATE n SET i = i - 1");

    @Test
    void runEveryRevisionOnceAndAllSucceed(TestDatabase database)
            throws SQLException, InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(DEPLOYERS);
        try {
            List<Future<Result>> results = new ArrayList<>();
            for (int i = 0; i < DEPLOYERS; i++) {
                Workbench bench = Workbench.on(database.source(), COUNTED);
                results.add(pool.submit(() -> bench.apply()));
            }
            int ran = 0;
            for (Future<Result> result : results) {
                assertThat(result.get().failure()).isEmpty();
                ran += result.get().report().revisions().size();
            }
            assertThat(ran).isEqualTo(4);
        } finally {
            pool.shutdownNow();
        }

        assertThat(database.query("SELECT i FROM n")).containsExactly("2");
        assertThat(database.query("SELECT count(*) FROM migrations.ledger WHERE event = 'applied'"))
                .containsExactly("4");
    }

    @Test
    void takeNothingForUnmanagedThatAnotherMadeWhileTheyLooked(TestDatabase database) throws SQLException {
        Environment environment = Workbench.on(database.source(), COUNTED).environment();
        try (Session session = environment.open()) {
            Surveyor surveyor = new Surveyor(environment, session);
            Site siteBefore = surveyor.site();

            assertThat(Workbench.on(database.source(), COUNTED).apply().failure())
                    .isEmpty();

            assertThat(surveyor.standing(siteBefore).problem()).isEmpty();
        }
    }

    @Test
    void areToldWhoHoldsTheLock(TestDatabase database) throws SQLException {
        Workbench bench = Workbench.on(database.source(), COUNTED);
        Environment environment = bench.environment();
        try (Connection holder = database.connect();
                Statement statement = holder.createStatement()) {
            statement.execute("SET application_name = 'nightly job'");
            statement.execute("SELECT pg_advisory_lock(" + Store.LOCK_CLASS + ", "
                    + environment.store().lockObject() + ")");

            Result result = bench.apply();

            assertThat(result.exitStatus()).isEqualTo(ExitStatus.LOCK_NOT_OBTAINED);
            assertThat(result.failure().orElseThrow().diagnostic().what()).contains("application nightly job");
            assertThat(result.failure().orElseThrow().diagnostic().fix()).contains("pg_terminate_backend(");
        }
        assertThat(bench.apply().failure()).isEmpty();
    }

    @Test
    void giveWayToTheApplicationAndTryAgain(TestDatabase database) throws SQLException, InterruptedException {
        Workbench bench = Workbench.on(database.source(), COUNTED);
        assertThat(bench.apply("n").failure()).isEmpty();
        Connection application = database.connect();
        application.setAutoCommit(false);
        try (Statement statement = application.createStatement()) {
            statement.execute("LOCK TABLE n IN SHARE MODE");
        }
        Thread later = new Thread(() -> release(application));
        later.start();

        Result result = bench.apply("one");
        later.join();

        assertThat(result.failure()).isEmpty();
        assertThat(result.report().revisions())
                .extracting(RevisionReport::attempts)
                .first()
                .isNotEqualTo(1);
        assertThat(database.query("SELECT i FROM n")).containsExactly("1");
    }

    private static void release(Connection application) {
        try (application) {
            Thread.sleep(500);
            application.rollback();
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void failWithTheBlockersNamedWhenTheBudgetIsSpent(TestDatabase database) throws SQLException {
        Workbench bench = Workbench.on(database.source(), COUNTED);
        assertThat(bench.apply("n").failure()).isEmpty();
        try (Connection application = database.connect();
                Statement statement = application.createStatement()) {
            statement.execute("SET application_name = 'shop'");
            application.setAutoCommit(false);
            statement.execute("LOCK TABLE n IN SHARE MODE");

            Result result = bench.apply("one");

            assertThat(result.exitStatus()).isEqualTo(ExitStatus.FAILED);
            assertThat(result.failure().orElseThrow().diagnostic().code().code())
                    .isEqualTo("PAL311");
            assertThat(result.failure().orElseThrow().diagnostic().what()).contains("shop");
        }
    }
}
