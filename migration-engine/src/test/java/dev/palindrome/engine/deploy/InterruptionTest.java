package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.migration.Backfill;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.report.DatabaseState;
import dev.palindrome.model.report.Outcome;
import dev.palindrome.model.report.RunReport;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The server's process is terminated at every single message of a deployment, and the same command run again: it must
 * reach the same schema, data and history as one that nobody disturbed. By default every fifth message is taken; all of
 * them with {@code -Dpalindrome.test.sweep=1}.
 */
@PostgresTest
final class InterruptionTest {

    private static final int STRIDE = Integer.getInteger("palindrome.test.sweep", 5);

    private static final Sample SHOP = Sample.empty()
            .then(
                    "t",
                    "CREATE TABLE t (id int PRIMARY KEY, v int DEFAULT 0); INSERT INTO t SELECT generate_series(1, 50)",
                    "DROP TABLE t")
            .then("index", "CREATE INDEX CONCURRENTLY t_v ON t (v)", "DROP INDEX CONCURRENTLY t_v")
            .then(
                    "fill",
                    steps ->
                            steps.backfill(Backfill.update("t").set("v = v + 1").batchSize(20)),
                    steps ->
                            steps.backfill(Backfill.update("t").set("v = v - 1").batchSize(20)))
            .then(
                    "mixed",
                    steps -> {
                        steps.sql("ALTER TABLE t ADD COLUMN w int; UPDATE t SET w = v + 1");
                        steps.sql("CREATE INDEX CONCURRENTLY t_w ON t (w)");
                        steps.sql("UPDATE t SET w = w * 10");
                    },
                    steps -> steps.sql("DROP INDEX t_w; ALTER TABLE t DROP COLUMN w"))
            .then("u", "CREATE TABLE u (id int)", "DROP TABLE u");

    private static final String RESOLVED =
            "SELECT version FROM migrations.ledger WHERE event = 'outcome_resolved' ORDER BY seq";

    /** What the ledger says of the revision before it says that a commit was looked up. */
    private static final String RESOLVED_AFTER = """
            SELECT DISTINCT (SELECT b.event FROM migrations.ledger b
                             WHERE b.seq < l.seq AND b.event NOT LIKE 'deploy%' ORDER BY b.seq DESC LIMIT 1)
            FROM migrations.ledger l WHERE l.event = 'outcome_resolved'
            """;

    private static final List<String> QUESTIONS = List.of(
            "SELECT count(*), sum(v), sum(w) FROM t",
            "SELECT c.relname, i.indisvalid FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
                    + " WHERE c.relnamespace = 'public'::regnamespace ORDER BY 1",
            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY 1",
            "SELECT version, ordinal, parent, kind, chain_hash FROM migrations.schema_migrations ORDER BY ordinal",
            "SELECT count(*) FROM migrations.revision_run",
            "SELECT count(*) FROM migrations.backfill",
            "SELECT count(*) FROM migrations.ledger_check",
            "SELECT version, event FROM migrations.ledger WHERE event IN ('applied', 'rolled_back') ORDER BY seq");

    @ParameterizedTest
    @EnumSource
    void anywhereInAnApplyIsMadeGoodByTheNext(CutOff.When when, PostgresServer server) throws SQLException {
        CutOff undisturbed;
        List<String> wanted;
        try (TestDatabase database = server.createDatabase()) {
            undisturbed = CutOff.never(database.source());
            assertThat(Workbench.on(undisturbed, SHOP).apply().failure()).isEmpty();
            wanted = facts(database);
        }

        for (int message = 0; message < undisturbed.messages(); message += STRIDE) {
            try (TestDatabase database = server.createDatabase()) {
                Workbench bench = Workbench.on(new CutOff(database.source(), when, message), SHOP);
                Result disturbed = bench.apply();
                Workbench again = bench.with(database.source());

                assertTruth(again, disturbed, message);
                assertThat(again.apply().failure()).as("message %d", message).isEmpty();
                assertThat(facts(database)).as("message %d", message).isEqualTo(wanted);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anywhereInARollbackIsMadeGoodByTheNext(CutOff.When when, PostgresServer server) throws SQLException {
        try (TestDatabase applied = server.createDatabase()) {
            assertThat(Workbench.on(applied.source(), SHOP).apply().failure()).isEmpty();
            int messages;
            try (TestDatabase database = applied.copy()) {
                CutOff undisturbed = CutOff.never(database.source());
                assertThat(Workbench.on(undisturbed, SHOP).rollback("t").failure())
                        .isEmpty();
                messages = undisturbed.messages();
            }
            for (int message = 0; message < messages; message += STRIDE) {
                try (TestDatabase database = applied.copy()) {
                    Workbench bench = Workbench.on(database.source(), SHOP);
                    bench.with(new CutOff(database.source(), when, message)).rollback("t");

                    assertThat(bench.rollback("t").failure())
                            .as("message %d", message)
                            .isEmpty();
                    assertThat(database.query("SELECT count(*), sum(v) FROM t")).containsExactly("50|0");
                    assertThat(bench.status().state()).isEqualTo(DatabaseState.BEHIND);
                }
            }
        }
    }

    @Test
    void ofTheAnswerToACommitIsLookedUpAndTheRestRuns(PostgresServer server) throws SQLException {
        Sample three = Sample.empty()
                .then("a", "CREATE TABLE a (i int)", "DROP TABLE a")
                .then("b", "CREATE TABLE b (i int)", "DROP TABLE b")
                .then("c", "CREATE TABLE c (i int)", "DROP TABLE c");
        int messages;
        try (TestDatabase database = server.createDatabase()) {
            CutOff undisturbed = CutOff.never(database.source());
            assertThat(Workbench.on(undisturbed, three).apply().failure()).isEmpty();
            messages = undisturbed.messages();
        }

        List<String> resolved = new ArrayList<>();
        for (int message = 0; message < messages; message++) {
            try (TestDatabase database = server.createDatabase()) {
                Workbench bench = Workbench.on(database.source(), three);
                Result disturbed = bench.with(new CutOff(database.source(), CutOff.When.AFTER, message))
                        .apply();
                List<String> found =
                        bench.status().state() == DatabaseState.EMPTY ? List.of() : database.query(RESOLVED);
                if (!found.isEmpty()) {
                    assertThat(disturbed.failure()).as("message %d", message).isEmpty();
                    assertThat(disturbed.report().to()).contains(new RevisionId("c"));
                    assertThat(database.query("SELECT event FROM migrations.ledger ORDER BY seq DESC LIMIT 1"))
                            .containsExactly("deploy_finished");
                    assertThat(bench.apply().report().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
                }
                resolved.addAll(found);
            }
        }

        assertThat(resolved).containsExactly("a", "b", "c");
    }

    @Test
    void ofTheAnswerToACommitWithinARevisionIsLookedUpAndTheRestOfItRuns(PostgresServer server) throws SQLException {
        Sample halves = Sample.empty()
                .then(
                        "t",
                        "CREATE TABLE t (id int PRIMARY KEY, v int); INSERT INTO t SELECT generate_series(1, 5)",
                        "DROP TABLE t")
                .then(
                        "mixed",
                        steps -> {
                            steps.sql("UPDATE t SET v = 1");
                            steps.sql("CREATE INDEX CONCURRENTLY t_v ON t (v)");
                            steps.autocommit("UPDATE t SET v = v + 1");
                            steps.backfill(
                                    Backfill.update("t").set("v = v * 10").batchSize(2));
                            steps.sql("UPDATE t SET v = v + 3");
                        },
                        steps -> steps.sql("DROP INDEX t_v"));
        int messages;
        try (TestDatabase database = server.createDatabase()) {
            CutOff undisturbed = CutOff.never(database.source());
            assertThat(Workbench.on(undisturbed, halves).apply().failure()).isEmpty();
            messages = undisturbed.messages();
        }

        Set<String> events = new TreeSet<>();
        for (int message = 0; message < messages; message++) {
            try (TestDatabase database = server.createDatabase()) {
                Workbench bench = Workbench.on(database.source(), halves);
                Result disturbed = bench.with(new CutOff(database.source(), CutOff.When.AFTER, message))
                        .apply();
                List<String> resolved =
                        bench.status().state() == DatabaseState.EMPTY ? List.of() : database.query(RESOLVED_AFTER);
                if (!resolved.isEmpty()) {
                    assertThat(disturbed.failure()).as("message %d", message).isEmpty();
                    assertThat(disturbed.report().to()).contains(new RevisionId("mixed"));
                    assertThat(database.query("SELECT count(*), sum(v) FROM t"))
                            .as("message %d", message)
                            .containsExactly("5|115");
                    assertThat(bench.apply().report().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
                }
                events.addAll(resolved);
            }
        }

        assertThat(events)
                .containsExactly("applied", "backfill_started", "run_started", "segment_done", "segment_started");
    }

    @Test
    void ofACommitThatLeavesNobodyToAskIsAnUnknownOutcome(PostgresServer server) throws SQLException {
        Sample one = Sample.empty().then("a", "CREATE TABLE a (i int)", "DROP TABLE a");
        int messages;
        try (TestDatabase database = server.createDatabase()) {
            CutOff undisturbed = CutOff.never(database.source());
            assertThat(Workbench.on(undisturbed, one).apply().failure()).isEmpty();
            messages = undisturbed.messages();
        }

        List<RunReport> unknown = new ArrayList<>();
        for (int message = 0; message < messages; message++) {
            try (TestDatabase database = server.createDatabase()) {
                Result result = Workbench.on(CutOff.forGood(database.source(), CutOff.When.AFTER, message), one)
                        .apply();
                if (result.exitStatus() == ExitStatus.OUTCOME_UNKNOWN) {
                    unknown.add(result.report());
                }
            }
        }

        assertThat(unknown).singleElement().satisfies(report -> {
            assertThat(report.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(report.revisions().get(0).error().orElseThrow().code()).isEqualTo("PAL313");
        });
    }

    @Test
    void inTheMiddleOfARevisionKeepsTheServersStateInTheReport(TestDatabase database) {
        Sample sample = Sample.empty()
                .then(
                        "half",
                        steps -> {
                            steps.sql("CREATE TABLE t (i int)");
                            steps.autocommit("CREATE INDEX CONCURRENTLY t_i ON t (i)");
                            steps.sql("SELECT 1/0");
                        },
                        steps -> steps.sql("DROP TABLE t"));

        Result result = Workbench.on(database.source(), sample).apply();

        assertThat(result.exitStatus()).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(result.report().revisions().get(0).error().orElseThrow().sqlstate())
                .contains("22012");
    }

    /** What was reported as applied is applied, and what was not is not. */
    private static void assertTruth(Workbench bench, Result disturbed, int message) {
        List<String> reported = disturbed.report().revisions().stream()
                .filter(report -> report.ok())
                .map(report -> report.id().value())
                .toList();
        List<String> applied = bench.status().applied().stream()
                .map(revision -> revision.id().value())
                .toList();

        assertThat(reported).as("message %d", message).isEqualTo(applied);
    }

    private static List<String> facts(TestDatabase database) throws SQLException {
        List<String> facts = new ArrayList<>();
        for (String question : QUESTIONS) {
            facts.addAll(database.query(question));
        }
        return facts;
    }
}
