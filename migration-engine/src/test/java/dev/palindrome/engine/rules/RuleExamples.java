package dev.palindrome.engine.rules;

import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.Entry;
import dev.palindrome.model.diagnostic.Entry.Example;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lint.AllRules;
import dev.palindrome.sql.lint.GrammarReader;
import dev.palindrome.sql.lint.LintFinding;
import dev.palindrome.sql.lint.Linter;
import dev.palindrome.sql.lint.Unit;
import dev.palindrome.sql.lint.Unit.Framing;
import dev.palindrome.sql.lint.UnitStep;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.rule.LintSettings;
import dev.palindrome.sql.rule.LintSettings.Tenants;
import dev.palindrome.sql.rule.Rule;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import dev.palindrome.sql.script.TransactionMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples on the rules' pages, as SQL that runs and as revisions that are judged. */
final class RuleExamples {

    private static final Path SCHEMA = Path.of("../migration-sql/src/test/resources/rules/schema.sql");
    private static final Pattern SINCE = Pattern.compile("since (\\d+)");
    private static final int POSTGRES = 18;

    /** What is said of a plain file only: Palindrome sets the timeouts and the transactions of a revision itself. */
    private static final Set<Code> OF_FILES = Set.of(
            TransactionRule.REQUIRE_LOCK_TIMEOUT,
            TransactionRule.REQUIRE_STATEMENT_TIMEOUT,
            TransactionRule.REQUIRE_IDLE_IN_TRANSACTION_TIMEOUT,
            TransactionRule.MISSING_APPLICATION_NAME,
            TransactionRule.BAN_UNCOMMITTED_TRANSACTION,
            TransactionRule.BAN_LOCK_TABLE,
            TransactionRule.BAN_CONCURRENT_IN_TRANSACTION,
            TransactionRule.BACKFILL_NOT_REPEATABLE,
            TransactionRule.TRANSACTION_NESTING);

    private static final Tenants TENANTS =
            new Tenants(Set.of("shop"), "shop.tenants", "tenant_id", "app.current_tenant_id", Set.of("shop.tenants"));

    private static final GrammarReader READER = new GrammarReader(new PostgresParser(), POSTGRES);

    private static final Linter BEFORE_REVISIONS = behindTheSchema(true);
    private static final Linter BEFORE_FILES = behindTheSchema(false);

    private RuleExamples() {}

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

    static String schema() {
        try {
            return Files.readString(SCHEMA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String bad(Code code) {
        return exampleOf(code.entry()).bad();
    }

    static Example exampleOf(Entry entry) {
        return entry.example().orElseThrow();
    }

    /** What the rule itself finds in its example. */
    static List<LintFinding> findings(Code code) {
        return findings(code, List.of(bad(code))).stream()
                .filter(finding -> finding.diagnostic().code().equals(code))
                .toList();
    }

    /** What the rules find in revisions, on top of the common schema; of those that are off only the given one is heard. */
    static List<LintFinding> findings(Code asked, List<String> revisions) {
        boolean file = OF_FILES.contains(asked);
        Linter linter = (file ? BEFORE_FILES : BEFORE_REVISIONS).fork();
        List<LintFinding> findings = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            findings.addAll(linter.lint(unit(i + 1, file ? Framing.TEXT : Framing.SEGMENTS, revisions.get(i))));
        }
        findings.addAll(linter.finish());
        return findings.stream()
                .filter(finding -> isHeard(finding.diagnostic().code(), asked))
                .toList();
    }

    private static boolean isHeard(Code code, Code asked) {
        return code.equals(asked) || !code.entry().offByDefault();
    }

    private static Linter behindTheSchema(boolean runnerSetsTimeouts) {
        Linter linter = new Linter(
                READER,
                new LintSettings(POSTGRES, List.of("public"), Optional.of(TENANTS), runnerSetsTimeouts),
                AllRules.list());
        linter.learn(unit(0, Framing.SEGMENTS, schema()));
        return linter;
    }

    private static Unit unit(int number, Framing framing, String sql) {
        return new Unit(number, Direction.UPGRADE, framing, List.of(new UnitStep.Text(sql, false)));
    }

    /** Whether the server is young enough for what the page of the rule is about. */
    static boolean isKnownTo(TestDatabase database, Entry entry) throws SQLException {
        Matcher since = SINCE.matcher(entry.why());
        int server = Integer.parseInt(database.query("SHOW server_version_num").get(0)) / 10_000;
        return !since.find() || server >= Integer.parseInt(since.group(1));
    }

    /** Runs revisions on the schema, and leaves nothing behind: a copy of the database is made only for what cannot be rolled back. */
    static void tryOut(List<String> revisions, TestDatabase schema) throws SQLException {
        if (revisions.size() == 1 && isOneTransaction(revisions.get(0))) {
            try (Connection connection = schema.connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.setEscapeProcessing(false);
                for (SqlStatement one : Script.of(revisions.get(0)).statements()) {
                    statement.execute(one.text());
                }
                connection.rollback();
            }
        } else {
            try (TestDatabase own = schema.copy()) {
                for (String revision : revisions) {
                    run(revision, own);
                }
            }
        }
    }

    private static boolean isOneTransaction(String sql) {
        return Script.of(sql).statements().stream().allMatch(one -> one.mode() == TransactionMode.TRANSACTIONAL);
    }

    /** Runs the statements one by one, each in a transaction of its own unless the text says otherwise. */
    static void run(String sql, TestDatabase database) throws SQLException {
        database.execute(
                Script.of(sql).statements().stream().map(SqlStatement::text).toArray(String[]::new));
    }
}
