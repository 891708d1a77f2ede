package dev.palindrome.engine.proof;

import static dev.palindrome.model.report.VerifyRoundTrip.DIFFERS;
import static dev.palindrome.model.report.VerifyRoundTrip.FAILED;
import static dev.palindrome.model.report.VerifyRoundTrip.IDENTICAL;
import static dev.palindrome.model.report.VerifyRoundTrip.NONE;
import static dev.palindrome.model.report.VerifyRoundTrip.NOT_RUN;
import static dev.palindrome.model.report.VerifyRoundTrip.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.migration.Backfill;
import dev.palindrome.migration.Severity;
import dev.palindrome.model.report.ErrorReport;
import dev.palindrome.model.report.VerifyFinding;
import dev.palindrome.model.report.VerifyReport;
import dev.palindrome.model.report.VerifyRevision;
import dev.palindrome.model.report.VerifyRoundTrip;
import dev.palindrome.model.report.VerifyWalk;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several revisions with faults: none of them hides or causes a finding about another one. */
@PostgresTest
final class HistoryProofTest {

    private static final ProofOptions STRICT = new ProofOptions(true, Optional.empty());

    private static TestHistory history() {
        return new TestHistory().revision("001_base", "CREATE TABLE t (id bigint, name text)", "DROP TABLE t");
    }

    @Test
    void provesARevisionAfterABadOneAsIfThatWereGood(PostgresServer server) {
        TestHistory history = history()
                .revision("002_left", "CREATE VIEW v AS SELECT id FROM t", "SELECT 1")
                .revision(
                        "003_right",
                        "DROP VIEW v; CREATE TABLE v (id int)",
                        "DROP TABLE v; CREATE VIEW v AS SELECT id FROM t")
                .revision("004_stuck", "CREATE INDEX i ON t (name)", "DROP INDEX CONCURRENTLY i; DROP INDEX j")
                .revision("005_right", "DROP INDEX i", "CREATE INDEX i ON t (name)");

        VerifyReport report = history.proven(server.scratch());

        assertThat(verdicts(report)).containsExactly(IDENTICAL, DIFFERS, IDENTICAL, FAILED, IDENTICAL);
        assertThat(codes(report)).containsExactly("PAL122", "PAL123", "PAL121");
        assertThat(report.ok()).isFalse();
    }

    @Test
    void goesOnWithoutARevisionWhoseUpgradeFails(PostgresServer server) {
        TestHistory history = history()
                .revision(
                        "002_broken",
                        "CREATE INDEX CONCURRENTLY i ON t (name); CREATE TABLE t (id int)",
                        "DROP INDEX i")
                .revision("003_right", "CREATE INDEX i ON t (name)", "DROP INDEX i");

        VerifyReport report = history.proven(server.scratch());

        assertThat(verdicts(report)).containsExactly(IDENTICAL, NOT_RUN, IDENTICAL);
        VerifyRevision broken = report.revisions().get(1);
        assertThat(broken.upgrade().error().map(ErrorReport::message))
                .hasValueSatisfying(message -> assertThat(message).contains("42P07"));
        assertThat(broken.downgrade()).isEmpty();
        assertThat(broken.reupgrade()).isEmpty();
        assertThat(walk(report, VerifyWalk.FRESH).ok()).isFalse();
        assertThat(report.ok()).isFalse();
    }

    @Test
    void isContentWithAWaiverThatIsNeeded(PostgresServer server) {
        TestHistory history = history()
                .revision("002_left", "CREATE INDEX i ON t (name)", "SELECT 1")
                .waived("downgrade-residue")
                .revision("003_stuck", "CREATE TABLE u (id int)", "DROP TABLE v")
                .waived("downgrade-fails")
                .oneWay("004_one_way", "DROP TABLE u");

        VerifyReport report = history.proven(server.scratch());

        assertThat(verdicts(report)).containsExactly(IDENTICAL, DIFFERS, FAILED, WAIVED);
        assertThat(findings(report)).extracting(VerifyFinding::waivedBy).containsOnly(Optional.of("payments"));
        assertThat(walk(report, VerifyWalk.BASE_AND_BACK).ok()).isTrue();
        assertThat(report.ok()).isTrue();
    }

    @Test
    void refusesAWaiverThatWaivesNothing(PostgresServer server) {
        TestHistory history = history().waived("downgrade-residue").waived("rls-leak");

        VerifyReport report = history.proven(server.scratch());

        assertThat(codes(report)).containsExactly("PAL037");
        assertThat(report.ok()).isFalse();
    }

    @Test
    void onlyWarnsOfWhatIsReleased(PostgresServer server) {
        TestHistory history = history()
                .revision("002_left", "CREATE INDEX i ON t (name)", "SELECT 1")
                .revision("003_stuck", "CREATE TABLE u (id int)", "DROP TABLE v")
                .released("1.0");

        VerifyReport report = history.proven(server.scratch());

        assertThat(findings(report))
                .extracting(finding -> finding.diagnostic().severity())
                .containsOnly(Severity.WARNING);
        assertThat(report.walks())
                .extracting(VerifyWalk::name)
                .containsExactly("fresh", "base-and-back", "stamp-no-op", "from-release:1.0");
        assertThat(report.ok()).isTrue();
        assertThat(history.proven(server.scratch(), STRICT).ok()).isFalse();
    }

    @Test
    void staysWithAnErrorWhereAReleasedUpgradeFails(PostgresServer server) {
        TestHistory history = history()
                .revision("002_broken", "CREATE TABLE t (id int)", "DROP TABLE t")
                .released("1.0");

        VerifyReport report = history.proven(server.scratch());

        assertThat(report.ok()).isFalse();
        assertThat(walk(report, "from-release:1.0").ok()).isFalse();
    }

    @Test
    void seesWhatIsWrongOnlyTogetherOnTheWayToTheBase(PostgresServer server) {
        TestHistory history = new TestHistory()
                .revision("001_base", "CREATE TABLE t (id bigint NOT NULL)", "DROP TABLE t")
                .revision(
                        "002_optional",
                        "ALTER TABLE t ALTER COLUMN id DROP NOT NULL",
                        "ALTER TABLE t ALTER COLUMN id SET NOT NULL")
                .revision("003_rows", "INSERT INTO t VALUES (NULL)", "SELECT 1");

        VerifyReport report = history.proven(server.scratch());

        assertThat(verdicts(report)).containsOnly(IDENTICAL);
        assertThat(codes(report)).isEmpty();
        assertThat(walk(report, VerifyWalk.BASE_AND_BACK).error()).hasValueSatisfying(error -> {
            assertThat(error.code()).isEqualTo("PAL127");
            assertThat(error.message()).contains("the downgrade of `002_optional` fails");
        });
        assertThat(report.ok()).isFalse();
    }

    @Test
    void cutsTheWalkToTheBaseAtAOneWayRevisionAndGoesOnBelow(PostgresServer server) {
        TestHistory sound = history()
                .revision("002_a", "CREATE TABLE a (id int)", "DROP TABLE a")
                .oneWay("003_one_way", "CREATE TABLE b (id int)")
                .revision("004_c", "CREATE TABLE c (id int)", "DROP TABLE c")
                .revision("005_d", "CREATE TABLE d (id int)", "DROP TABLE d");

        VerifyReport report = sound.proven(server.scratch());

        assertThat(verdicts(report)).containsExactly(IDENTICAL, IDENTICAL, WAIVED, IDENTICAL, IDENTICAL);
        assertThat(walk(report, VerifyWalk.BASE_AND_BACK).ok()).isTrue();
        assertThat(report.revisions().get(2).downgrade()).isEmpty();
    }

    @Test
    void saysThatAReleasedRevisionHasNoDowngrade(PostgresServer server) {
        TestHistory history = history()
                .withoutDowngrade("002_none", "CREATE TABLE a (id int)")
                .released("1.0");

        VerifyReport report = history.proven(server.scratch());

        assertThat(verdicts(report)).containsExactly(IDENTICAL, NONE);
        assertThat(walk(report, VerifyWalk.BASE_AND_BACK).error().map(ErrorReport::code))
                .contains("PAL128");
        assertThat(report.ok()).isTrue();
    }

    @Test
    void walksBackfillsAndJava(PostgresServer server) {
        TestHistory history = new TestHistory()
                .revision("001_base", "CREATE TABLE t (id bigint PRIMARY KEY, name text)", "DROP TABLE t")
                .revision(
                        "002_fill",
                        steps -> {
                            steps.java(connection -> {
                                try (var statement = connection.createStatement()) {
                                    statement.execute("INSERT INTO t VALUES (1, NULL), (2, NULL)");
                                }
                            });
                            steps.backfill(
                                    Backfill.update("t").set("name = 'x'").where("name IS NULL"));
                            steps.sql("ALTER TABLE t ALTER COLUMN name SET NOT NULL");
                        },
                        steps -> steps.sql("ALTER TABLE t ALTER COLUMN name DROP NOT NULL; DELETE FROM t"));

        VerifyReport report = history.proven(server.scratch());

        assertThat(verdicts(report)).containsExactly(IDENTICAL, IDENTICAL);
        assertThat(report.ok()).isTrue();
    }

    @Test
    void walksRevisionsThatMakeRolesAndLeavesNoneBehind(PostgresServer server, TestDatabase database)
            throws SQLException {
        TestHistory history = history()
                .revision(
                        "002_role",
                        "CREATE ROLE proof_made NOLOGIN; GRANT SELECT ON t TO proof_made, proof_named",
                        "REVOKE SELECT ON t FROM proof_made, proof_named; DROP ROLE proof_made")
                .revision("003_more", "CREATE TABLE u (id int); GRANT SELECT ON u TO proof_made", "DROP TABLE u");

        VerifyReport report = history.proven(server.scratch());

        assertThat(verdicts(report)).containsExactly(IDENTICAL, IDENTICAL, IDENTICAL);
        assertThat(report.ok()).isTrue();
        assertThat(database.query("SELECT rolname FROM pg_roles WHERE rolname LIKE 'proof%'"))
                .isEmpty();
    }

    @Test
    void runsTheSetupBeforeTheBase(PostgresServer server) {
        TestHistory history = new TestHistory().revision("001_base", "CREATE TABLE app.t (id int)", "DROP TABLE app.t");

        ProofOptions options = new ProofOptions(false, Optional.of("CREATE SCHEMA app"));

        assertThat(history.proven(server.scratch(), options).ok()).isTrue();
        assertThat(history.proven(server.scratch()).ok()).isFalse();
    }

    @Test
    void provesAHistoryWithoutRevisions(PostgresServer server) {
        VerifyReport report = new TestHistory().proven(server.scratch());

        assertThat(report.ok()).isTrue();
        assertThat(report.revisions()).isEmpty();
    }

    private static List<VerifyRoundTrip> verdicts(VerifyReport report) {
        return report.revisions().stream().map(VerifyRevision::roundTrip).toList();
    }

    private static List<VerifyFinding> findings(VerifyReport report) {
        return report.revisions().stream()
                .flatMap(revision -> revision.findings().stream())
                .toList();
    }

    private static List<String> codes(VerifyReport report) {
        return findings(report).stream()
                .map(finding -> finding.diagnostic().code().code())
                .toList();
    }

    private static VerifyWalk walk(VerifyReport report, String name) {
        return report.walks().stream()
                .filter(walk -> walk.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
