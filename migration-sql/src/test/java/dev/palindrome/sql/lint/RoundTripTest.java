package dev.palindrome.sql.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.diagnostic.DowngradeCode;
import dev.palindrome.model.settings.HistorySettings;
import dev.palindrome.sql.lint.UnitStep.Text;
import dev.palindrome.sql.lint.UnitStep.Unseen;
import dev.palindrome.sql.parse.PostgresParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a downgrade leaves of its upgrade, and what would mend it. */
final class RoundTripTest {

    private static final HistoryLinter LINTER = new HistoryLinter(HistorySettings.DEFAULT, new PostgresParser());

    private static final String BASE = """
            CREATE TYPE mood AS ENUM ('a', 'b');
            CREATE TABLE p (id int PRIMARY KEY);
            CREATE TABLE t (id int PRIMARY KEY, n int NOT NULL DEFAULT 3, s varchar(20), p_id int REFERENCES p ON DELETE CASCADE,
                m mood, CONSTRAINT small CHECK (n < 100));
            CREATE INDEX t_s ON t (s);
            ALTER TABLE t ENABLE ROW LEVEL SECURITY;
            CREATE POLICY own ON t USING (n > 0);
            CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
            CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tf();
            CREATE VIEW v AS SELECT id FROM t;
            """;

    static Stream<Arguments> incomplete() {
        return Stream.of(
                of("CREATE TABLE x (id int); CREATE TABLE y (id int)", "DROP TABLE x", "DROP TABLE y"),
                of("DROP INDEX t_s", "SELECT 1", "CREATE INDEX t_s ON t (s)"),
                of("ALTER TABLE t ADD c int, ADD d int", "ALTER TABLE t DROP d", "ALTER TABLE t DROP COLUMN c"),
                of("ALTER TABLE t ALTER n DROP NOT NULL", "SELECT 1", "ALTER TABLE t ALTER COLUMN n SET NOT NULL"),
                of("ALTER TABLE t ALTER n DROP DEFAULT", "SELECT 1", "ALTER TABLE t ALTER COLUMN n SET DEFAULT 3"),
                of(
                        "ALTER TABLE t ALTER s TYPE text",
                        "ALTER TABLE t ALTER s TYPE varchar",
                        "ALTER TABLE t ALTER COLUMN s TYPE character varying(20)"),
                of(
                        "ALTER TABLE t DROP CONSTRAINT t_p_id_fkey",
                        "ALTER TABLE t ADD FOREIGN KEY (p_id) REFERENCES p",
                        "ALTER TABLE t DROP CONSTRAINT t_p_id_fkey;\n"
                                + "ALTER TABLE t ADD CONSTRAINT t_p_id_fkey FOREIGN KEY (p_id) REFERENCES p ON DELETE CASCADE"),
                of(
                        "ALTER TABLE t DROP CONSTRAINT small",
                        "SELECT 1",
                        "ALTER TABLE t ADD CONSTRAINT small CHECK (n < 100)"),
                of("DROP POLICY own ON t", "SELECT 1", "CREATE POLICY own ON t USING (n > 0)"),
                of("ALTER TABLE t FORCE ROW LEVEL SECURITY", "SELECT 1", "ALTER TABLE t NO FORCE ROW LEVEL SECURITY"),
                of(
                        "DROP TRIGGER tr ON t",
                        "SELECT 1",
                        "CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tf()"),
                of(
                        "CREATE OR REPLACE VIEW v AS SELECT id FROM t WHERE n > 1",
                        "SELECT 1",
                        "DROP VIEW v;\nCREATE VIEW v AS SELECT id FROM t"),
                of("CREATE SEQUENCE q; CREATE TYPE x AS ENUM ()", "DROP TYPE x", "DROP SEQUENCE q"),
                of("ALTER TABLE t DROP COLUMN s", "ALTER TABLE t ADD s varchar(20)", "CREATE INDEX t_s ON t (s)"),
                of("ALTER TABLE far ADD COLUMN c int", "SELECT 1", "ALTER TABLE far DROP COLUMN c"),
                of("ALTER TABLE t RENAME s TO u", "SELECT 1", "ALTER TABLE t RENAME COLUMN u TO s"),
                of("ALTER TABLE t RENAME TO u", "SELECT 1", "ALTER TABLE u RENAME TO t"),
                of(
                        "ALTER TABLE t RENAME TO u; ALTER TABLE u RENAME n TO k; ALTER TABLE u ADD x int",
                        "ALTER TABLE u DROP x",
                        "ALTER TABLE u RENAME TO t;\nALTER TABLE t RENAME COLUMN k TO n"));
    }

    private static Arguments of(String upgrade, String downgrade, String missing) {
        return Arguments.of(upgrade, downgrade, missing);
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void saysWhatIsMissing(String upgrade, String downgrade, String missing) {
        List<LintFinding> findings = findings(upgrade, downgrade);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).diagnostic().fix().replaceAll("(?m)^ {8}", ""))
                .contains(missing);
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void isSilentWhenThatIsAdded(String upgrade, String downgrade, String missing) {
        assertThat(findings(upgrade, downgrade + ";\n" + missing)).isEmpty();
    }

    static Stream<Arguments> silent() {
        return Stream.of(
                Arguments.of("CREATE TABLE x (id serial)", "DROP TABLE x"),
                Arguments.of("CREATE TABLE IF NOT EXISTS x (id int)", "SELECT 1"),
                Arguments.of("CREATE EXTENSION IF NOT EXISTS pg_trgm", "SELECT 1"),
                Arguments.of("CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "SELECT 1"),
                Arguments.of("CREATE TABLE x (id int); CREATE INDEX ON x (id)", "DROP TABLE x CASCADE"),
                Arguments.of("CREATE SCHEMA z; CREATE TABLE z.x (id int)", "DROP SCHEMA z CASCADE"),
                Arguments.of("CREATE TABLE x (id int)", "DO $$ BEGIN EXECUTE 'DROP TABLE x'; END $$"),
                Arguments.of("CREATE TABLE x (id int)", "SELECT drop_everything()"),
                Arguments.of("ALTER TABLE far ALTER c SET NOT NULL", "SELECT 1"),
                Arguments.of("DROP TABLE IF EXISTS far", "SELECT 1"),
                Arguments.of("DROP TABLE far", "CREATE TABLE far (id int)"),
                Arguments.of("DROP INDEX far_idx", "CREATE INDEX far_idx ON far (a)"),
                Arguments.of("ALTER TABLE far DROP COLUMN c", "ALTER TABLE far ADD COLUMN c int"),
                Arguments.of("ALTER TABLE t ALTER n SET DEFAULT 4", "ALTER TABLE t ALTER n SET DEFAULT '3'::int"),
                Arguments.of("DROP VIEW v", "CREATE VIEW v AS SELECT t.id FROM t"),
                Arguments.of(
                        "ALTER TABLE t DROP CONSTRAINT small",
                        "ALTER TABLE t ADD CONSTRAINT small CHECK (NOT n >= 100)"),
                Arguments.of("ALTER TABLE t RENAME TO u", "ALTER TABLE u RENAME TO t"),
                Arguments.of("INSERT INTO p VALUES (1)", "SELECT 1"),
                Arguments.of("CREATE TEMP TABLE x (id int)", "SELECT 1"),
                Arguments.of("CREATE TABLE x (id int)", "DROP TABLE x; this is no SQL"));
    }

    @ParameterizedTest
    @MethodSource("silent")
    void isSilentAboutWhatIsRightOrUnknown(String upgrade, String downgrade) {
        assertThat(findings(upgrade, downgrade)).isEmpty();
    }

    @Test
    void isSilentAboutWhatJavaDoes() {
        RevisionSteps revision = new RevisionSteps(
                Optional.of(List.of(new Text("CREATE TABLE x (id int)", false))),
                Optional.of(List.of(new Text("SELECT 1", false), new Unseen())),
                false);

        assertThat(LINTER.inOrder(List.of(revision)).findings()).noneMatch(RoundTripTest::isIncomplete);
    }

    @Test
    void knowsWhatARevisionTouchesAndWhatCouldBeItsDowngrade() {
        RevisionSteps lacking = new RevisionSteps(
                Optional.of(List.of(new Text("ALTER TABLE t ADD c int; INSERT INTO t (id) VALUES (1)", false))),
                Optional.empty(),
                true);
        HistoryFindings found = LINTER.inOrder(List.of(revision(BASE, "SELECT 1", false), lacking));

        assertThat(found.impacts().get(1)).containsExactly("public.t", "public.t.c");
        assertThat(found.downgrades().get(1))
                .isEqualTo("-- public.t: the rows put into it stay\nALTER TABLE t DROP COLUMN c;");
    }

    private static List<LintFinding> findings(String upgrade, String downgrade) {
        return LINTER
                .inOrder(List.of(revision(BASE, "SELECT f()", false), revision(upgrade, downgrade, false)))
                .findings()
                .stream()
                .filter(RoundTripTest::isIncomplete)
                .toList();
    }

    private static boolean isIncomplete(LintFinding finding) {
        return finding.diagnostic().code() == DowngradeCode.INCOMPLETE_DOWNGRADE;
    }

    private static RevisionSteps revision(String upgrade, String downgrade, boolean lacks) {
        return new RevisionSteps(
                Optional.of(List.of(new Text(upgrade, false))),
                Optional.of(List.of(new Text(downgrade, false))),
                lacks);
    }
}
