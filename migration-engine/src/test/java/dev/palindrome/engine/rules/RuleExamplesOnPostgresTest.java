package dev.palindrome.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.Entry;
import dev.palindrome.model.diagnostic.Entry.Example;
import dev.palindrome.sql.lint.AllRules;
import dev.palindrome.sql.rule.Rule;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples on the rules' pages are SQL that runs; a bad one that fails does so with the SQLSTATE that the page names. */
@PostgresTest
final class RuleExamplesOnPostgresTest {

    private static final Path SCHEMA = Path.of("../migration-sql/src/test/resources/rules/schema.sql");
    private static final Pattern SINCE = Pattern.compile("since (\\d+)");

    /** The rules whose example is SQL by itself. */
    static List<Code> codes() {
        return AllRules.list().stream()
                .map(Rule::code)
                .distinct()
                .filter(code -> code.entry()
                        .example()
                        .filter(example -> example.language().equals("sql"))
                        .isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void runsTheGoodOne(Code code, TestDatabase database) throws IOException, SQLException {
        run(Files.readString(SCHEMA), database);

        run(exampleOf(code.entry()).good(), database);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void runsTheBadOneOrFailsAsThePageSays(Code code, TestDatabase database) throws IOException, SQLException {
        run(Files.readString(SCHEMA), database);
        assumeTrue(isKnownTo(database, code.entry()), "the server is older than what the rule is about");

        try {
            run(exampleOf(code.entry()).bad(), database);
        } catch (SQLException e) {
            assertThat(code.entry().why()).as(e.getMessage()).contains(e.getSQLState());
        }
    }

    private static Example exampleOf(Entry entry) {
        return entry.example().orElseThrow();
    }

    private static boolean isKnownTo(TestDatabase database, Entry entry) throws SQLException {
        Matcher since = SINCE.matcher(entry.why());
        int server = Integer.parseInt(database.query("SHOW server_version_num").get(0)) / 10_000;
        return !since.find() || server >= Integer.parseInt(since.group(1));
    }

    /** Runs the statements one by one, each in a transaction of its own unless the text says otherwise. */
    private static void run(String sql, TestDatabase database) throws SQLException {
        database.execute(
                Script.of(sql).statements().stream().map(SqlStatement::text).toArray(String[]::new));
    }
}
