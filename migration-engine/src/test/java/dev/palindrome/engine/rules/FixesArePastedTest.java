package dev.palindrome.engine.rules;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.palindrome.engine.rules.FixText.Part;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.sql.lint.LintFinding;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each fix with text to paste is pasted into the example that its rule finds: the finding is gone, no error has come, and the server
 * runs what has come of it.
 */
@PostgresTest
final class FixesArePastedTest {

    /** Where the text goes, if not in the place of the statement. */
    private static final Map<String, Paste> WHERE = Map.ofEntries(
            entry("redundant-index", Paste.BEHIND),
            entry("foreign-key-without-index", Paste.BEHIND),
            entry("security-definer-search-path", Paste.BEHIND),
            entry("ban-uncommitted-transaction", Paste.BEHIND),
            entry("tenant-row-security", Paste.BEHIND),
            entry("tenant-policy", Paste.BEHIND),
            entry("tenant-index", Paste.BEHIND),
            entry("require-lock-timeout", Paste.BEFORE),
            entry("require-statement-timeout", Paste.BEFORE),
            entry("require-idle-in-transaction-timeout", Paste.BEFORE),
            entry("missing-application-name", Paste.BEFORE),
            entry("drop-column-drops-constraint", Paste.BEFORE),
            entry("primary-key-using-nullable-index", Paste.PREPARED),
            entry("attach-partition-without-check", Paste.PREPARED),
            entry("default-partition-scan", Paste.PREPARED),
            entry("adding-json-column", Paste.DEFINITION),
            entry("prefer-identity", Paste.DEFINITION),
            entry("prefer-text", Paste.DEFINITION),
            entry("prefer-timestamptz", Paste.DEFINITION),
            entry("timestamp-precision-zero", Paste.DEFINITION),
            entry("ban-char-type", Paste.DEFINITION),
            entry("ban-money-type", Paste.DEFINITION),
            entry("ban-float-type", Paste.DEFINITION),
            entry("prefer-bigint", Paste.DEFINITION));

    /** What stands for the dots, which only the author knows. */
    private static final Map<String, String> FOR_THE_DOTS = Map.ofEntries(
            entry("adding-required-column", "'web'"),
            entry("adding-constrained-domain-column", "parcels > 0"),
            entry("attach-partition-without-check", "happened_on >= '2026-01-01' AND happened_on < '2027-01-01'"),
            entry("default-partition-scan", "day < '2027-01-01' OR day >= '2028-01-01'"),
            entry("row-security-without-policy", "true"),
            entry("ban-drop-policy", "true"),
            entry("advisory-unlock", "orders"),
            entry("create-extension", "1.0"));

    /** Fixes that nobody can paste, and why. */
    private static final Map<String, String> ADVICE = Map.ofEntries(
            entry("adding-exclusion-constraint", "a new table, and time"),
            entry("volatile-check-constraint", "the trigger is the author's"),
            entry("ban-drop-constraint", "whoever knows that nothing relies on it says so"),
            entry("ban-drop-not-null", "whoever knows that readers bear NULL says so"),
            entry("ban-drop-primary-key", "the other key is the author's choice"),
            entry("foreign-key-without-on-delete", "the decision is the author's"),
            entry("mismatched-foreign-key-type", "a type, within a definition"),
            entry("backfill-in-ddl-transaction", "the statement becomes a backfill, which is Java"),
            entry("backfill-not-repeatable", "only the author knows what a row that is done looks like"),
            entry("transaction-nesting", "the statement goes, nothing comes"),
            entry("changing-column-default", "a backfill, which is Java"),
            entry("ban-drop-column", "a loss that somebody answers for"),
            entry("ban-drop-table", "a loss that somebody answers for"),
            entry("ban-drop-schema", "a loss that somebody answers for"),
            entry("ban-drop-database", "a loss that somebody answers for"),
            entry("ban-drop-type", "a loss that somebody answers for"),
            entry("ban-truncate", "a loss that somebody answers for"),
            entry("ban-drop-view", "whoever knows that nobody reads it says so"),
            entry("ban-drop-routine", "whoever knows that nobody calls it says so"),
            entry("dropping-column-default", "whoever knows that every writer says the value says so"),
            entry("ban-disable-row-security", "the role and its rows are the author's choice"),
            entry("policy-for-everybody", "the role and the condition are the author's choice"),
            entry("restarting-sequence", "the table and the column are the author's"),
            entry("ban-mutation-without-where", "a backfill, which is Java"),
            entry("trigger-lock", "who asks for the rule is told of every such lock"),
            entry("tenant-column", "a column within the definition of a new table"),
            entry("tenant-foreign-key", "a constraint within the definition of a new table"),
            entry("secret-in-sql", "the statement goes; psql takes the password"),
            entry("grant-widening", "the role is the author's"),
            entry("superuser-statement", "the right and the role are the author's"),
            entry("creating-enum", "a table or a CHECK: the author's choice"),
            entry("table-without-primary-key", "a column within the definition of a new table"),
            entry("wasteful-column-order", "an order of columns"),
            entry("misleading-if-not-exists", "whether to change or to drop is the author's choice"),
            entry("require-table-schema", "a name"),
            entry("identifier-too-long", "a name"),
            entry("identifier-needs-quotes", "a name"),
            entry("duplicate-column", "which of the two is meant, only the author knows"));

    private static TestDatabase schema;

    @BeforeAll
    static void makeTheSchema(TestDatabase database) throws SQLException {
        schema = database;
        RuleExamples.run(RuleExamples.schema(), database);
    }

    static Stream<Code> withTextToPaste() {
        return RuleExamples.codes().stream().filter(code -> !ADVICE.containsKey(nameOf(code)));
    }

    static Stream<Arguments> ways() {
        return withTextToPaste()
                .flatMap(code -> sqlWays(code).stream().map(way -> Arguments.of(nameOf(code), code, way)));
    }

    private static List<List<Part>> sqlWays(Code code) {
        return FixText.of(RuleExamples.findings(code).get(0).diagnostic().fix()).ways().stream()
                .filter(way -> way.stream().allMatch(Part::isSql))
                .toList();
    }

    @Test
    void everyFixIsPastedOrSaidToBeAdvice() {
        assertThat(RuleExamples.codes()).extracting(FixesArePastedTest::nameOf).containsAll(ADVICE.keySet());
        assertThat(withTextToPaste())
                .allSatisfy(code -> assertThat(sqlWays(code)).as(nameOf(code)).isNotEmpty());
    }

    @ParameterizedTest(name = "{0} [{index}]")
    @MethodSource("ways")
    void theFindingIsGone(String name, Code code, List<Part> way) {
        PastedFix pasted = pasted(code, way);

        List<LintFinding> left = RuleExamples.findings(code, pasted.revisions());
        assertThat(left)
                .as(() -> "found by " + name + " in " + pasted)
                .noneMatch(finding -> finding.diagnostic().code().equals(code));
        assertThat(errors(left))
                .as(() -> "errors in " + pasted)
                .isSubsetOf(errors(RuleExamples.findings(code, List.of(RuleExamples.bad(code)))));
    }

    private static List<Code> errors(List<LintFinding> findings) {
        return findings.stream()
                .map(LintFinding::diagnostic)
                .filter(Diagnostic::isError)
                .map(Diagnostic::code)
                .toList();
    }

    @ParameterizedTest(name = "{0} [{index}]")
    @MethodSource("ways")
    void theServerRunsIt(String name, Code code, List<Part> way) throws SQLException {
        assumeTrue(RuleExamples.isKnownTo(schema, code.entry()), "the server is older than what the rule is about");
        RuleExamples.tryOut(pasted(code, way).revisions(), schema);
    }

    private static PastedFix pasted(Code code, List<Part> way) {
        String dots = FOR_THE_DOTS.getOrDefault(nameOf(code), "...");
        List<Part> filled = new ArrayList<>();
        way.forEach(part -> filled.add(new Part(part.says(), part.text().replace("...", dots))));
        LintFinding finding = RuleExamples.findings(code).get(0);
        return PastedFix.of(
                RuleExamples.bad(code), finding.statement(), filled, WHERE.getOrDefault(nameOf(code), Paste.INSTEAD));
    }

    private static String nameOf(Code code) {
        return code.rule().orElseThrow();
    }
}
