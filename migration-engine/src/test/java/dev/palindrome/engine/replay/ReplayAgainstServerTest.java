package dev.palindrome.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.EachMajor;
import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** The replay says what a server has, after every statement. */
final class ReplayAgainstServerTest {

    private static final Path TRICKY = Path.of("src/test/resources/replay/tricky.sql");
    private static final Path HISTORIES = Path.of("src/test/resources/replay/histories.sql");
    private static final Path OF_THE_RULES = Path.of("../migration-sql/src/test/resources/rules/schema.sql");
    private static final long SEED = 20261121;
    private static final int SEQUENCES = 5;
    private static final int LENGTH = 600;

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void agreesOnTrickyStatements(int major, PostgresServer server) throws SQLException, IOException {
        try (TestDatabase database = server.createDatabase();
                Walk walk = new Walk(database)) {
            for (String sql : statements(TRICKY, major)) {
                assertThat(walk.run(sql)).as("accepted: %s", sql).isTrue();
                assertAgreement(walk, sql);
            }
        }
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void agreesOnHistories(int major, PostgresServer server) throws SQLException, IOException {
        for (UpgradeCase one : UpgradeCase.of(HISTORIES, major)) {
            try (TestDatabase database = server.createDatabase();
                    Walk walk = new Walk(database)) {
                for (String sql : one.before()) {
                    assertThat(walk.run(sql)).as("accepted: %s", sql).isTrue();
                    assertAgreement(walk, one.title() + ": " + sql);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void agreesOnTheSchemaOfTheRules(int major, PostgresServer server) throws SQLException, IOException {
        try (TestDatabase database = server.createDatabase();
                Walk walk = new Walk(database)) {
            for (String sql : statements(OF_THE_RULES, major)) {
                assertThat(walk.run(sql)).as("accepted: %s", sql).isTrue();
            }
            assertAgreement(walk, OF_THE_RULES.toString());
        }
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void agreesOnGeneratedSequences(int major, PostgresServer server) throws SQLException {
        for (int i = 0; i < SEQUENCES; i++) {
            long seed = SEED + i;
            RandomStatements statements = RandomStatements.ofEverything(seed);
            List<String> accepted = new ArrayList<>(List.of("CREATE SCHEMA one"));
            try (TestDatabase database = server.createDatabase();
                    Walk walk = new Walk(database)) {
                walk.run("CREATE SCHEMA one");
                for (int n = 0; n < LENGTH; n++) {
                    String sql = statements.next();
                    if (walk.run(sql)) {
                        accepted.add(sql);
                        assertAgreement(walk, "seed " + seed + ":\n" + String.join(";\n", accepted));
                    }
                }
            }
            assertThat(accepted).as("seed %d", seed).hasSizeGreaterThan(30);
        }
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void leavesTheSchemaBehindAForkAsItWas(int major, PostgresServer server) throws SQLException {
        try (TestDatabase database = server.createDatabase();
                Walk walk = new Walk(database)) {
            walk.run("CREATE TABLE t (id int PRIMARY KEY, a int UNIQUE)");
            Schema upgraded = walk.fork();

            walk.run("BEGIN");
            walk.run("ALTER TABLE t DROP COLUMN a");
            walk.run("ALTER TABLE t RENAME TO u");
            assertAgreement(walk, "downgrade");
            walk.run("ROLLBACK");
            walk.returnTo(upgraded);

            assertAgreement(walk, "upgrade");
        }
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void wouldSeeAPlantedFault(int major, PostgresServer server) throws SQLException {
        try (TestDatabase database = server.createDatabase();
                Walk walk = new Walk(database)) {
            walk.run("CREATE TABLE t (id int PRIMARY KEY, a int)");
            walk.schema().changeTable(new QualifiedName("public", "t"), ReplayAgainstServerTest::withFault);

            assertThat(walk.difference().wrong()).containsExactly("column|public.t|a|integer|not null||||");
            assertThat(walk.difference().missing()).containsExactly("column|public.t|a|integer|||||");
        }
    }

    private static Table withFault(Table table) {
        return table.withColumn("a", column -> column.withNotNull(true));
    }

    private static void assertAgreement(Walk walk, String after) throws SQLException {
        Difference difference = walk.difference();
        assertThat(difference.isNone()).as("%s after %s", difference, after).isTrue();
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
