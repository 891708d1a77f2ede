package dev.palindrome.engine.proof;

import static dev.palindrome.model.report.VerifyRoundTrip.COLUMN_ORDER;
import static dev.palindrome.model.report.VerifyRoundTrip.DIFFERS;
import static dev.palindrome.model.report.VerifyRoundTrip.FAILED;
import static dev.palindrome.model.report.VerifyRoundTrip.IDENTICAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.model.report.VerifyReport;
import dev.palindrome.model.report.VerifyResidue;
import dev.palindrome.model.report.VerifyRevision;
import dev.palindrome.model.report.VerifyRoundTrip;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One revision between two sound ones, with one fault or with none: its verdict, and what is left of it. */
@PostgresTest
final class RoundTripTest {

    /**
     * A revision and what is to be found of it.
     *
     * @param name what it is an example of
     * @param residue the differences in short
     * @param findings the codes of the findings
     * @param sound whether the build stays green
     */
    record Example(
            String name,
            String upgrade,
            String downgrade,
            VerifyRoundTrip verdict,
            List<String> residue,
            List<String> findings,
            boolean sound) {

        static Example sound(String name, String upgrade, String downgrade) {
            return new Example(name, upgrade, downgrade, IDENTICAL, List.of(), List.of(), true);
        }

        static Example residue(String name, String upgrade, String downgrade, String... residue) {
            List<String> codes = List.of("PAL122");
            return new Example(name, upgrade, downgrade, DIFFERS, Arrays.asList(residue), codes, false);
        }

        Example then(String... codes) {
            return new Example(name, upgrade, downgrade, verdict, residue, Arrays.asList(codes), sound);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                Example.sound(
                        "an index that is dropped again", "CREATE INDEX ix_a ON accounts (name)", "DROP INDEX ix_a"),
                Example.residue(
                        "an index that is left behind",
                        "CREATE INDEX IF NOT EXISTS ix_a ON accounts (name)",
                        "SELECT 1",
                        "left-behind index public.ix_a"),
                Example.residue(
                                "an index that is left behind, in the way of the next upgrade",
                                "CREATE INDEX ix_a ON accounts (name)",
                                "SELECT 1",
                                "left-behind index public.ix_a")
                        .then("PAL122", "PAL123"),
                Example.sound(
                        "a constraint that is put back",
                        "ALTER TABLE accounts DROP CONSTRAINT name_is_short",
                        "ALTER TABLE accounts ADD CONSTRAINT name_is_short CHECK (length(name) < 100)"),
                Example.residue(
                                "a constraint that is lost",
                                "ALTER TABLE accounts DROP CONSTRAINT name_is_short",
                                "SELECT 1",
                                "lost constraint public.accounts.name_is_short")
                        .then("PAL122", "PAL123"),
                Example.sound(
                        "a NOT NULL that is taken off again",
                        "ALTER TABLE accounts ALTER COLUMN name SET NOT NULL",
                        "ALTER TABLE accounts ALTER COLUMN name DROP NOT NULL"),
                Example.residue(
                        "a NOT NULL that a dropped key leaves",
                        "ALTER TABLE accounts ADD CONSTRAINT accounts_name_id PRIMARY KEY (name)",
                        "ALTER TABLE accounts DROP CONSTRAINT accounts_name_id",
                        "changed column public.accounts.name (not null)"),
                Example.sound("an enum with its values", "CREATE TYPE mood AS ENUM ('good', 'bad')", "DROP TYPE mood"),
                Example.residue(
                        "an enum value that is left behind",
                        "ALTER TYPE colour ADD VALUE IF NOT EXISTS 'blue'",
                        "SELECT 1",
                        "left-behind enum value public.colour.'blue'"),
                Example.residue(
                        "a default that is not put back",
                        "ALTER TABLE accounts ALTER COLUMN name SET DEFAULT 'new'",
                        "ALTER TABLE accounts ALTER COLUMN name SET DEFAULT 'old'",
                        "changed column public.accounts.name (default)"),
                new Example(
                        "a column that comes back at the end",
                        "ALTER TABLE accounts DROP COLUMN name",
                        "ALTER TABLE accounts ADD COLUMN name text;"
                                + " ALTER TABLE accounts ADD CONSTRAINT name_is_short CHECK (length(name) < 100)",
                        COLUMN_ORDER,
                        List.of("changed table public.accounts (column order)"),
                        List.of("PAL125"),
                        true),
                new Example(
                        "a downgrade that fails",
                        "CREATE TABLE notes (id bigint)",
                        "DROP TABLE note",
                        FAILED,
                        List.of(),
                        List.of("PAL121"),
                        false),
                Example.sound(
                        "an index that is made outside of a transaction",
                        "CREATE INDEX CONCURRENTLY ix_a ON accounts (name)",
                        "DROP INDEX CONCURRENTLY ix_a"),
                Example.residue(
                                "an index made outside of a transaction that is left behind",
                                "CREATE INDEX CONCURRENTLY ix_a ON accounts (name)",
                                "SELECT 1",
                                "left-behind index public.ix_a")
                        .then("PAL122", "PAL123"),
                Example.sound(
                        "rows that are taken out again",
                        "CREATE UNIQUE INDEX ix_a ON accounts (name); INSERT INTO accounts VALUES (1, 'x', 1)",
                        "DELETE FROM accounts WHERE id = 1; DROP INDEX ix_a"),
                new Example(
                        "rows that are in the way of the next upgrade",
                        "INSERT INTO accounts VALUES (1, 'x', 1); CREATE UNIQUE INDEX ix_a ON accounts (name)",
                        "DROP INDEX ix_a",
                        IDENTICAL,
                        List.of(),
                        List.of("PAL123"),
                        false),
                new Example(
                        "a second upgrade that leads elsewhere",
                        "DO $$ BEGIN IF EXISTS (SELECT FROM accounts) THEN CREATE TABLE extra (id int); END IF; END $$;"
                                + " INSERT INTO accounts VALUES (1, 'x', 1)",
                        "SELECT 1",
                        IDENTICAL,
                        List.of(),
                        List.of("PAL124"),
                        false),
                Example.residue(
                        "a privilege that is not revoked",
                        "GRANT SELECT ON accounts TO acme_reporting",
                        "SELECT 1",
                        "changed table public.accounts (privileges)"),
                Example.sound(
                        "a privilege of a role that the server lacks",
                        "GRANT SELECT ON accounts TO acme_reporting",
                        "REVOKE SELECT ON accounts FROM acme_reporting"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void judgesARevisionBetweenTwoSoundOnes(Example example, PostgresServer server) {
        VerifyReport report = around(example.upgrade(), example.downgrade()).proven(server.scratch());

        VerifyRevision tried = report.revisions().get(1);
        assertThat(tried.roundTrip()).isEqualTo(example.verdict());
        assertThat(tried.residue()).extracting(VerifyResidue::summary).containsExactlyElementsOf(example.residue());
        assertThat(tried.findings())
                .extracting(finding -> finding.diagnostic().code().code())
                .containsExactlyElementsOf(example.findings());
        assertThat(report.ok()).isEqualTo(example.sound());
        assertThat(Stream.of(report.revisions().get(0), report.revisions().get(2)))
                .as("the revisions around it")
                .allSatisfy(sound -> {
                    assertThat(sound.roundTrip()).isEqualTo(IDENTICAL);
                    assertThat(sound.findings()).isEmpty();
                    assertThat(sound.reupgrade().orElseThrow().ok()).isTrue();
                });
    }

    /** Those whose difference can be put into a statement: a value of an enum cannot be dropped, a privilege is described. */
    static Stream<Example> mendable() {
        return examples()
                .filter(example -> example.verdict() == DIFFERS)
                .filter(example -> example.residue().stream()
                        .noneMatch(residue -> residue.contains("enum value") || residue.contains("privileges")));
    }

    @ParameterizedTest
    @MethodSource("mendable")
    void isContentOnceTheFixIsPastedIntoTheDowngrade(Example example, PostgresServer server) {
        VerifyReport faulty = around(example.upgrade(), example.downgrade()).proven(server.scratch());
        String fix = faulty.revisions().get(1).findings().get(0).diagnostic().fix();
        String statements = fix.substring(fix.indexOf('\n'));

        VerifyReport mended = around(example.upgrade(), example.downgrade() + ";" + statements)
                .proven(server.scratch());

        assertThat(mended.revisions().get(1).roundTrip()).isEqualTo(IDENTICAL);
        assertThat(mended.ok()).isTrue();
    }

    private static TestHistory around(String upgrade, String downgrade) {
        return new TestHistory()
                .revision("001_base", """
                        CREATE TABLE accounts (id bigint, name text, rest integer,
                            CONSTRAINT name_is_short CHECK (length(name) < 100));
                        CREATE TYPE colour AS ENUM ('red')""", "DROP TABLE accounts; DROP TYPE colour")
                .revision("002_tried", upgrade, downgrade)
                .revision("003_after", "CREATE TABLE later (id bigint)", "DROP TABLE later");
    }
}
