package dev.palindrome.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.histories.ExampleHistory;
import dev.palindrome.engine.histories.Figures;
import dev.palindrome.engine.histories.SqlHistory;
import dev.palindrome.engine.testing.EachMajor;
import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.sql.inverse.Proposal;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** A proposed downgrade is run behind its upgrade: the catalog is then what it was. */
final class ProposalsAgainstServerTest {

    /** What is of the session, and no upgrade. */
    private static final Pattern SESSION =
            Pattern.compile("(?i)^(begin|start|commit|rollback|savepoint|release|set|reset|discard)\\b");

    private static final Path UPGRADES = Path.of("src/test/resources/replay/upgrades.sql");
    private static final long SEED = 20261121;
    private static final int SEQUENCES = 3;
    private static final int REVISIONS = 15;
    private static final int STATEMENTS = 6;

    private static final Path TRICKY = Path.of("src/test/resources/replay/tricky.sql");

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void takesBackTrickyStatements(int major, PostgresServer server) throws SQLException, IOException {
        Tally tally = new Tally();
        try (Laboratory laboratory = new Laboratory(server)) {
            for (String sql : statements(TRICKY, major)) {
                if (laboratory.isFresh() && !SESSION.matcher(sql).find()) {
                    tally.take(List.of(sql), laboratory.attempt(List.of(sql)));
                }
                laboratory.run(sql);
            }
        }
        assertThat(tally.broken()).isEmpty();
        assertThat(tally.whole()).isGreaterThan(200);
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void takesBackUpgrades(int major, PostgresServer server) throws SQLException, IOException {
        Tally tally = new Tally();
        for (UpgradeCase one : UpgradeCase.of(UPGRADES, major)) {
            try (Laboratory laboratory = new Laboratory(server)) {
                for (String sql : one.before()) {
                    laboratory.run(sql);
                }
                Attempt attempt = laboratory.attempt(one.upgrade());
                assertThat(attempt.refused()).as(one.title()).isEmpty();
                tally.take(one.upgrade(), attempt);
                assertThat(attempt.proposal().left()).as(one.title()).containsExactlyElementsOf(one.left());
            }
        }
        assertThat(tally.broken()).isEmpty();
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void takesBackTheExample(int major, PostgresServer server, @TempDir Path classes)
            throws SQLException, IOException, ReflectiveOperationException {
        SqlHistory example = ExampleHistory.read(classes);
        Tally tally = new Tally();
        try (Laboratory laboratory = new Laboratory(server)) {
            laboratory.execute(ExampleHistory.ROLES);
            for (SqlHistory.Revision revision : example.revisions()) {
                List<String> upgrade = Script.of(revision.upgrade()).statements().stream()
                        .map(SqlStatement::text)
                        .toList();
                Attempt attempt = laboratory.attempt(upgrade);
                assertThat(attempt.refused()).as(revision.name()).isEmpty();
                tally.take(upgrade, attempt);
                for (String sql : upgrade) {
                    laboratory.run(sql);
                }
            }
        }
        Figures.keep(
                "proposals for the example on %d".formatted(major),
                "%d of %d whole".formatted(tally.whole(), example.revisions().size()));
        assertThat(tally.broken()).isEmpty();
        assertThat(tally.whole()).isGreaterThan(example.revisions().size() / 2);
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void takesBackGeneratedUpgrades(int major, PostgresServer server) throws SQLException {
        Tally tally = new Tally();
        for (int i = 0; i < SEQUENCES; i++) {
            RandomStatements statements = RandomStatements.ofTables(SEED + i);
            try (Laboratory laboratory = new Laboratory(server)) {
                laboratory.run("CREATE SCHEMA one");
                for (int n = 0; n < REVISIONS; n++) {
                    List<String> upgrade = accepted(statements, laboratory);
                    tally.take(upgrade, laboratory.attempt(upgrade));
                    for (String sql : upgrade) {
                        laboratory.run(sql);
                    }
                }
            }
        }
        assertThat(tally.broken()).as("seed %d", SEED).isEmpty();
        assertThat(tally.whole()).isGreaterThan(SEQUENCES * REVISIONS / 2);
    }

    /** A few statements that the server accepts one behind the other. */
    private static List<String> accepted(RandomStatements statements, Laboratory laboratory) throws SQLException {
        List<String> upgrade = new ArrayList<>();
        laboratory.execute("BEGIN");
        for (int tries = 0; upgrade.size() < STATEMENTS && tries < 400; tries++) {
            String sql = statements.next();
            laboratory.execute("SAVEPOINT before");
            if (laboratory.refusal(List.of(sql)).isPresent()) {
                laboratory.execute("ROLLBACK TO before");
            } else {
                upgrade.add(sql);
            }
        }
        laboratory.execute("ROLLBACK");
        return upgrade;
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void wouldSeeAWayBackThatIsWrong(int major, PostgresServer server) throws SQLException {
        try (Laboratory laboratory = new Laboratory(server)) {
            laboratory.run("CREATE TABLE t (id int PRIMARY KEY, a int)");
            Proposal wrong = laboratory.proposal(List.of("ALTER TABLE t ADD COLUMN c int"));

            assertThat(laboratory
                            .attempt(List.of("ALTER TABLE t ADD c int, ALTER a SET NOT NULL"), wrong)
                            .isBroken())
                    .isTrue();
            assertThat(laboratory
                            .attempt(List.of("ALTER TABLE t ADD COLUMN d int"), wrong)
                            .isBroken())
                    .isTrue();
            assertThat(laboratory
                            .attempt(List.of("ALTER TABLE t ADD COLUMN c int"), wrong)
                            .isWhole())
                    .isTrue();
        }
    }

    /** The statements of a file that a major knows. */
    private static List<String> statements(Path file, int major) throws IOException {
        String sql = Files.readString(file);
        return Script.of(sql).statements().stream()
                .filter(statement -> major >= since(sql, statement))
                .map(SqlStatement::text)
                .toList();
    }

    private static int since(String sql, SqlStatement statement) {
        String before =
                sql.substring(statement.extent().start(), statement.span().start());
        return before.lines().anyMatch("-- since: 18"::equals) ? 18 : 0;
    }
}
