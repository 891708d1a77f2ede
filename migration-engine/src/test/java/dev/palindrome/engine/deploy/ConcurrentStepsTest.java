package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements that work in several transactions of their own: what an interruption leaves, and how the next run goes on. */
@PostgresTest
final class ConcurrentStepsTest {

    private static final Sample PARTS = Sample.empty()
            .then(
                    "parts",
                    "CREATE TABLE part (id int NOT NULL, code int, kind text) PARTITION BY RANGE (id);"
                            + "CREATE TABLE part_old PARTITION OF part FOR VALUES FROM (0) TO (100);"
                            + "CREATE TABLE item (id int PRIMARY KEY, code int, kind text);"
                            + "CREATE INDEX item_kind ON item (kind);"
                            + "INSERT INTO item SELECT g, g, g::text FROM generate_series(1, 100) g",
                    "DROP TABLE part, item");

    private static final String LEFT_OVER = "SELECT count(*) > 0 FROM pg_class WHERE relname ~ '_cc(new|old)[0-9]*$'";
    private static final String PENDING = "SELECT count(*) > 0 FROM pg_inherits WHERE inhdetachpending";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ALTER TABLE part DETACH PARTITION part_old CONCURRENTLY                  | part
            ALTER TABLE IF EXISTS ONLY public.part DETACH PARTITION "part_old" CONCURRENTLY | part
            """)
    void aDetachThatWasCutOffIsFinished(String statement, String table, TestDatabase database) throws Exception {
        Workbench bench = Workbench.on(database.source(), PARTS.then("detach", statement, "SELECT 1"));

        Result cutOff = applyAndCutOff(bench, database, table, PENDING);

        assertThat(cutOff.exitStatus()).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(database.query(PENDING)).containsExactly("t");
        assertThat(bench.apply().failure()).isEmpty();
        assertThat(database.query("SELECT count(*) FROM pg_inherits WHERE inhrelid = 'part_old'::regclass"))
                .containsExactly("0");
        assertThat(eventsOf(database, "detach")).contains("segment_repaired").endsWith("segment_done", "applied");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            REINDEX INDEX CONCURRENTLY item_kind
            REINDEX TABLE CONCURRENTLY public.item
            REINDEX (VERBOSE, CONCURRENTLY) TABLE "item"
            REINDEX SCHEMA CONCURRENTLY public
            """)
    void aReindexThatWasCutOffLeavesNothingBehind(String statement, TestDatabase database) throws Exception {
        Workbench bench = Workbench.on(database.source(), PARTS.then("again", statement, "SELECT 1"));

        Result cutOff = applyAndCutOff(bench, database, "item", LEFT_OVER);

        assertThat(cutOff.exitStatus()).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(database.query(LEFT_OVER)).containsExactly("t");
        assertThat(bench.apply().failure()).isEmpty();
        assertThat(database.query(LEFT_OVER)).containsExactly("f");
        assertThat(database.query("SELECT bool_and(indisvalid) FROM pg_index WHERE indrelid = 'item'::regclass"))
                .containsExactly("t");
        assertThat(eventsOf(database, "again")).contains("segment_repaired").endsWith("segment_done", "applied");
    }

    @Test
    void bothRunUndisturbed(TestDatabase database) throws SQLException {
        Workbench bench = Workbench.on(
                database.source(),
                PARTS.then(
                        "both",
                        "REINDEX TABLE CONCURRENTLY item; ALTER TABLE part DETACH PARTITION part_old CONCURRENTLY",
                        "SELECT 1"));

        assertThat(bench.apply().failure()).isEmpty();
        assertThat(eventsOf(database, "both")).doesNotContain("segment_repaired");
    }

    @ParameterizedTest(name = "{0} and {1}: same {2}")
    @CsvSource(delimiter = '|', textBlock = """
            INDEX | (code)                                | INDEX | (code)                                         | true
            INDEX | (lower(kind)) WHERE code > 3          | INDEX | USING btree ( LOWER(kind) ) WHERE (code > 3)   | true
            INDEX | (code DESC, kind)                     | INDEX | (code DESC NULLS FIRST, kind ASC)              | true
            UNIQUE INDEX | (id) INCLUDE (kind) WITH (fillfactor=70) | UNIQUE INDEX | (id) INCLUDE (kind) WITH (fillfactor = 70) | true
            INDEX | (kind COLLATE "C" text_pattern_ops)   | INDEX | (kind COLLATE "C" text_pattern_ops)            | true
            INDEX | (code)                                | INDEX | (kind)                                         | false
            INDEX | (code)                                | INDEX | (code DESC)                                    | false
            UNIQUE INDEX | (code)                         | INDEX | (code)                                         | false
            INDEX | (code)                                | INDEX | USING hash (code)                              | false
            INDEX | (code) WHERE code > 3                 | INDEX | (code) WHERE code > 4                          | false
            INDEX | (kind)                                | INDEX | (kind text_pattern_ops)                        | false
            """)
    void anIndexOfTheSameNameCountsOnlyIfItIsTheSameIndex(
            String wantedKind, String wanted, String thereKind, String there, boolean same, TestDatabase database)
            throws SQLException {
        Sample sample = PARTS.then(
                "index",
                "CREATE " + wantedKind + " CONCURRENTLY IF NOT EXISTS \"Ix\" ON item " + wanted,
                "DROP INDEX CONCURRENTLY \"Ix\"");
        Workbench bench = Workbench.on(database.source(), sample);
        assertThat(bench.apply("parts").failure()).isEmpty();
        database.execute("CREATE " + thereKind + " \"Ix\" ON item " + there);

        Result result = bench.apply();

        assertThat(result.failure().map(e -> e.diagnostic().code().code()).orElse("applied"))
                .isEqualTo(same ? "applied" : "PAL326");
        assertThat(database.query("SELECT count(*) FROM pg_class WHERE relpersistence = 't'"))
                .containsExactly("0");
    }

    @Test
    void anotherIndexThatCameWhileTheRevisionWasHalfWayIsNotTakenForOurs(TestDatabase database) throws SQLException {
        Sample sample = PARTS.then(
                "index",
                steps -> {
                    steps.sql("UPDATE item SET code = 1");
                    steps.sql("CREATE UNIQUE INDEX CONCURRENTLY item_code ON item (code)");
                },
                steps -> steps.sql("DROP INDEX CONCURRENTLY item_code"));
        Workbench bench = Workbench.on(database.source(), sample);
        assertThat(bench.apply().exitStatus()).isEqualTo(ExitStatus.INCOMPLETE);
        database.execute("DROP INDEX item_code", "CREATE INDEX item_code ON item (kind)");

        Result result = bench.apply();

        assertThat(result.exitStatus()).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(result.failure().orElseThrow().diagnostic().what())
                .isEqualTo("`\"public\".\"item_code\"` is there, but it is not the index that"
                        + " `CREATE UNIQUE INDEX CONCURRENTLY item_code ON item (code)` of `index` makes");
        assertThat(result.failure().orElseThrow().diagnostic().fix())
                .contains("DROP INDEX CONCURRENTLY \"public\".\"item_code\";");
    }

    /** Makes the last revision wait for a reader of the table, and ends its process once it is half way. */
    private static Result applyAndCutOff(Workbench bench, TestDatabase database, String table, String halfWay)
            throws Exception {
        assertThat(bench.apply("parts").failure()).isEmpty();
        try (Connection reader = database.connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("SELECT * FROM " + table);
            CompletableFuture<Result> apply = CompletableFuture.supplyAsync(bench::apply);
            waitFor(database, halfWay);
            database.query("SELECT pg_terminate_backend(pid, 10000) FROM pg_locks"
                    + " WHERE locktype = 'advisory' AND database ="
                    + " (SELECT oid FROM pg_database WHERE datname = current_database())");
            return apply.get(30, TimeUnit.SECONDS);
        }
    }

    private static void waitFor(TestDatabase database, String query) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!database.query(query).equals(List.of("t"))) {
            assertThat(System.nanoTime()).as(query).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static List<String> eventsOf(TestDatabase database, String id) throws SQLException {
        return database.query("SELECT event FROM migrations.ledger WHERE version = '" + id + "' ORDER BY seq");
    }
}
