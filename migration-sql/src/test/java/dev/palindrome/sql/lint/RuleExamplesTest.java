package dev.palindrome.sql.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.Entry.Example;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lint.Unit.Framing;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.rule.LintSettings;
import dev.palindrome.sql.rule.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples on the rules' pages: the bad one is reported by the rule and by no other, the good one by none. */
final class RuleExamplesTest {

    private static final Path SCHEMA = Path.of("src/test/resources/rules/schema.sql");
    private static final int POSTGRES = 18;

    /** What a bad example cannot be without: whoever drops a key with its column drops the column. */
    private static final Map<String, String> BESIDE = Map.of("PAL510", "PAL509", "PAL517", "PAL516");

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

    private final GrammarReader reader = new GrammarReader(new PostgresParser(), POSTGRES);

    static List<Code> codes() {
        return AllRules.list().stream().map(Rule::code).distinct().toList();
    }

    /** Those whose example is SQL by itself; that of a backfill is Java. */
    static List<Code> codesWithSql() {
        return codes().stream()
                .filter(code -> code.entry()
                        .example()
                        .filter(example -> example.language().equals("sql"))
                        .isPresent())
                .toList();
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(codes())
                .allSatisfy(code ->
                        assertThat(code.entry().example()).as(code.code()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("codesWithSql")
    void reportsTheBadOneByThisRuleAlone(Code code) throws IOException {
        Example example = exampleOf(code);

        assertThat(reportedIn(example.bad(), code))
                .as(example.bad())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Optional.of(code.code()), Optional.ofNullable(BESIDE.get(code.code())))
                                .flatMap(Optional::stream)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("codesWithSql")
    void findsNothingInTheGoodOne(Code code) throws IOException {
        Example example = exampleOf(code);

        assertThat(reportedIn(example.good(), code)).as(example.good()).isEmpty();
    }

    private static Example exampleOf(Code code) {
        return code.entry().example().orElseThrow();
    }

    /** The codes of what is found in a revision or file of its own, by the rules that are on and the given one. */
    private Set<String> reportedIn(String sql, Code asked) throws IOException {
        List<Rule> rules = AllRules.list().stream()
                .filter(rule ->
                        rule.code().equals(asked) || !rule.code().entry().offByDefault())
                .toList();
        boolean revision = !OF_FILES.contains(asked);
        LintSettings settings =
                new LintSettings(POSTGRES, List.of("public"), Optional.of(Tenancy.OF_THE_CASES), revision);
        Linter linter = new Linter(reader, settings, rules);
        linter.lint(unit(0, Framing.SEGMENTS, Files.readString(SCHEMA, StandardCharsets.UTF_8)));
        List<LintFinding> here = linter.lint(unit(1, revision ? Framing.SEGMENTS : Framing.TEXT, sql));
        return Stream.concat(here.stream(), linter.finish().stream().filter(finding -> finding.unit() == 1))
                .map(finding -> finding.diagnostic().code().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Unit unit(int number, Framing framing, String sql) {
        return new Unit(number, Direction.UPGRADE, framing, List.of(new UnitStep.Text(sql, false)));
    }
}
