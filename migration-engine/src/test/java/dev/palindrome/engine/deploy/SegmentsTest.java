package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.migration.Backfill;
import dev.palindrome.model.report.DatabaseState;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@PostgresTest
final class SegmentsTest {

    private static final Sample ITEMS = Sample.empty()
            .then(
                    "items",
                    "CREATE TABLE item (id int PRIMARY KEY, code int, kind text);"
                            + "INSERT INTO item SELECT g, g / 2, NULL FROM generate_series(1, 250) g",
                    "DROP TABLE item");

    private static final String VALID = "SELECT indisvalid FROM pg_index WHERE indexrelid = 'item_code'::regclass";

    @Test
    void runsAConcurrentIndexByItself(TestDatabase database) throws SQLException {
        Sample sample = ITEMS.then(
                "index", "CREATE INDEX CONCURRENTLY item_code ON item (code)", "DROP INDEX CONCURRENTLY item_code");
        Workbench bench = Workbench.on(database.source(), sample);

        assertThat(bench.apply().failure()).isEmpty();
        assertThat(database.query(VALID)).containsExactly("t");
        assertThat(database.query("SELECT kind FROM migrations.schema_migrations WHERE version = 'index'"))
                .containsExactly("steps");

        assertThat(bench.rollback("-1").failure()).isEmpty();
        assertThat(database.query("SELECT to_regclass('item_code') IS NULL")).containsExactly("t");
    }

    @Test
    void buildsAnIndexAgainAfterItWasLeftInvalid(TestDatabase database) throws SQLException {
        Sample sample = ITEMS.then(
                "index",
                "CREATE UNIQUE INDEX CONCURRENTLY item_code ON item (code)",
                "DROP INDEX CONCURRENTLY item_code");
        Workbench bench = Workbench.on(database.source(), sample);

        Result failed = bench.apply();

        assertThat(failed.exitStatus()).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(database.query(VALID)).containsExactly("f");
        assertThat(bench.status().state()).isEqualTo(DatabaseState.INCOMPLETE);

        database.execute("UPDATE item SET code = id");
        assertThat(bench.apply().failure()).isEmpty();
        assertThat(database.query(VALID)).containsExactly("t");
        assertThat(database.query("SELECT count(*) FROM migrations.revision_run"))
                .containsExactly("0");
        assertThat(database.query("SELECT event FROM migrations.ledger WHERE version = 'index' ORDER BY seq"))
                .containsExactly(
                        "run_started",
                        "segment_started",
                        "segment_failed",
                        "segment_repaired",
                        "segment_started",
                        "segment_done",
                        "applied");
    }

    @Test
    void refusesAnIndexThatSomebodyMadeByHand(TestDatabase database) throws SQLException {
        Workbench bench = Workbench.on(database.source(), ITEMS);
        assertThat(bench.apply().failure()).isEmpty();
        database.execute("CREATE INDEX item_code ON item (kind)");

        Result result = bench.with(ITEMS.then(
                        "index",
                        "CREATE INDEX CONCURRENTLY item_code ON item (code)",
                        "DROP INDEX CONCURRENTLY item_code"))
                .apply();

        assertThat(result.exitStatus()).isEqualTo(ExitStatus.FAILED);
        assertThat(result.failure().orElseThrow().diagnostic().what())
                .isEqualTo("`\"public\".\"item_code\"` is there already, before `index` has made it");
        assertThat(database.query("SELECT count(*) FROM migrations.revision_run"))
                .containsExactly("0");
    }

    @Test
    void leavesNothingWhenTheFirstStandaloneStatementIsWrong(TestDatabase database) throws SQLException {
        Workbench bench = Workbench.on(
                database.source(),
                ITEMS.then(
                        "index",
                        "CREATE INDEX CONCURRENTLY item_code ON item (no_such_column)",
                        "DROP INDEX CONCURRENTLY item_code"));

        assertThat(bench.apply().exitStatus()).isEqualTo(ExitStatus.FAILED);
        assertThat(database.query("SELECT count(*) FROM migrations.revision_run"))
                .containsExactly("0");
        assertThat(bench.status().state()).isEqualTo(DatabaseState.BEHIND);
    }

    @Test
    void goesOnBehindTheFinishedSegmentsOfAMixedRevision(TestDatabase database) throws SQLException {
        Sample broken = mixed("SELECT 1 / 0");
        Sample mended = mixed("ALTER TABLE item ADD COLUMN last int");
        Workbench bench = Workbench.on(database.source(), broken);

        Result failed = bench.apply();
        assertThat(failed.exitStatus()).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(bench.status().run().orElseThrow().segment()).isEqualTo(3);

        assertThat(bench.with(mended).apply().failure()).isEmpty();
        assertThat(database.query("SELECT count(*) FROM item WHERE note = 'once'"))
                .containsExactly("250");
    }

    private static Sample mixed(String last) {
        return ITEMS.then(
                "mixed",
                steps -> {
                    steps.sql(
                            "ALTER TABLE item ADD COLUMN note text DEFAULT ''; UPDATE item SET note = note || 'once'");
                    steps.sql("CREATE INDEX CONCURRENTLY item_note ON item (note)");
                    steps.sql(last);
                },
                steps -> steps.sql("DROP INDEX item_note; ALTER TABLE item DROP COLUMN note"));
    }

    @Test
    void refusesAnEditOfASegmentThatHasRun(TestDatabase database) {
        Workbench bench = Workbench.on(database.source(), mixed("SELECT 1 / 0"));
        assertThat(bench.apply().exitStatus()).isEqualTo(ExitStatus.INCOMPLETE);
        Sample edited = ITEMS.then(
                "mixed",
                steps -> {
                    steps.sql("ALTER TABLE item ADD COLUMN note text");
                    steps.sql("CREATE INDEX CONCURRENTLY item_note ON item (note)");
                    steps.sql("SELECT 1");
                },
                steps -> steps.sql("ALTER TABLE item DROP COLUMN note"));

        Result result = bench.with(edited).apply();

        assertThat(result.exitStatus()).isEqualTo(ExitStatus.VERIFICATION_FAILED);
        assertThat(result.failure().orElseThrow().diagnostic().code().code()).isEqualTo("PAL224");
    }

    @Test
    void asksTheAuthorsOwnQueryWhetherAStatementIsDone(TestDatabase database) throws SQLException {
        Sample sample = ITEMS.then(
                "enum",
                steps -> steps.autocommit("CREATE TYPE mood AS ENUM ('ok')", "SELECT to_regtype('mood') IS NOT NULL"),
                steps -> steps.sql("DROP TYPE mood"));
        Workbench bench = Workbench.on(database.source(), sample);

        assertThat(bench.apply().failure()).isEmpty();
        assertThat(database.query("SELECT to_regtype('mood') IS NOT NULL")).containsExactly("t");
    }

    @Test
    void stopsWithTheQuestionWhenNobodyCanTell(TestDatabase database) throws SQLException {
        Sample sample = ITEMS.then(
                "procedure",
                steps -> steps.autocommit(
                        "DO $$ BEGIN UPDATE item SET code = 0 WHERE id = 1; COMMIT; RAISE EXCEPTION 'late'; END $$"),
                steps -> steps.sql("SELECT 1"));
        Workbench bench = Workbench.on(database.source(), sample);
        assertThat(bench.apply().exitStatus()).isEqualTo(ExitStatus.INCOMPLETE);

        Result again = bench.apply();

        assertThat(again.exitStatus()).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(again.failure().orElseThrow().diagnostic().fix())
                .contains(
                        "mvn migrations:repair -Dmigrations.step=done", "mvn migrations:repair -Dmigrations.step=redo");
    }

    @Test
    void updatesEveryRowOnceInBatches(TestDatabase database) throws SQLException {
        Sample sample = ITEMS.then(
                "backfill",
                steps -> steps.backfill(Backfill.update("item")
                        .set("code = code + 1000 -- a comment at the end")
                        .where("id % 2 = 0")
                        .batchSize(30)
                        .expectAtLeast(125)
                        .check("SELECT count(*) = 125 FROM item WHERE code >= 1000")),
                steps -> steps.backfill(
                        Backfill.update("item").set("code = code - 1000").where("code >= 1000")));
        Workbench bench = Workbench.on(database.source(), sample);

        assertThat(bench.apply().failure()).isEmpty();
        assertThat(database.query("SELECT count(*), min(code) FROM item WHERE code >= 1000"))
                .containsExactly("125|1001");

        assertThat(bench.rollback("items").failure()).isEmpty();
        assertThat(database.query("SELECT count(*) FROM item WHERE code >= 1000"))
                .containsExactly("0");
    }

    @Test
    void walksAlongKeysOfSeveralColumnsAndAnyType(TestDatabase database) throws SQLException {
        Sample sample = Sample.empty()
                .then(
                        "wide",
                        "CREATE TABLE wide (a text COLLATE \"C\", b timestamptz, c uuid DEFAULT gen_random_uuid(), n int DEFAULT 0,"
                                + " PRIMARY KEY (a, b, c));"
                                + "INSERT INTO wide (a, b) SELECT 'it''s ' || g % 3, timestamptz '2026-01-01' + g * interval '1 us'"
                                + " FROM generate_series(1, 100) g",
                        "DROP TABLE wide")
                .then(
                        "count",
                        steps -> steps.backfill(
                                Backfill.update("wide").set("n = n + 1").batchSize(7)),
                        steps -> steps.sql("UPDATE wide SET n = 0"));

        assertThat(Workbench.on(database.source(), sample).apply().failure()).isEmpty();
        assertThat(database.query("SELECT count(*) FROM wide WHERE n = 1")).containsExactly("100");
    }

    @Test
    void refusesABackfillWithoutAKey(TestDatabase database) {
        Sample sample = Sample.empty()
                .then("bare", "CREATE TABLE bare (a int)", "DROP TABLE bare")
                .then(
                        "fill",
                        steps -> steps.backfill(Backfill.update("bare").set("a = 1")),
                        steps -> steps.sql("SELECT 1"));

        Result result = Workbench.on(database.source(), sample).apply();

        assertThat(result.exitStatus()).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(result.failure().orElseThrow().diagnostic().code().code()).isEqualTo("PAL321");
    }

    @Test
    void stopsBeforeABackfillThatRunsOnlyWhenToldTo(TestDatabase database) throws SQLException {
        Sample sample = ITEMS.then(
                "live",
                steps ->
                        steps.backfill(Backfill.update("item").set("kind = 'x'").liveOnly()),
                steps -> steps.sql("UPDATE item SET kind = NULL"));
        Workbench bench = Workbench.on(database.source(), sample);

        Result held = bench.apply();

        assertThat(held.exitStatus()).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(held.failure().orElseThrow().diagnostic().fix()).isEqualTo("mvn migrations:apply -Dmigrations.live");
        assertThat(bench.status().state()).isEqualTo(DatabaseState.BEHIND);
        assertThat(database.query("SELECT count(*) FROM item WHERE kind = 'x'")).containsExactly("0");

        assertThat(bench.applyLive().failure()).isEmpty();
        assertThat(database.query("SELECT count(*) FROM item WHERE kind = 'x'")).containsExactly("250");
    }

    @Test
    void runsWorkInJavaInTheTransactionOfTheStepsAroundIt(TestDatabase database) throws SQLException {
        Sample sample = ITEMS.then(
                "java",
                steps -> {
                    steps.sql("CREATE TABLE made (n int)");
                    steps.java(connection -> {
                        try (Statement statement = connection.createStatement()) {
                            statement.execute("INSERT INTO made VALUES (1)");
                        }
                    });
                },
                steps -> steps.java(connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("DROP TABLE made");
                    }
                }));
        Workbench bench = Workbench.on(database.source(), sample);

        assertThat(bench.apply().failure()).isEmpty();
        assertThat(database.query("SELECT n FROM made")).containsExactly("1");

        Result without = bench.with(ITEMS).rollback("items");
        assertThat(without.failure().orElseThrow().diagnostic().code().code()).isEqualTo("PAL226");
        assertThat(bench.rollback("items").failure()).isEmpty();
    }
}
