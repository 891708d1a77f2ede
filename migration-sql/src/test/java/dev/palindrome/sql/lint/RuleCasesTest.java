package dev.palindrome.sql.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.rule.LintSettings;
import dev.palindrome.sql.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule has a file of cases; a line that ends in {@code -- flag} is where it speaks, and it speaks nowhere else. */
final class RuleCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/rules");
    private static final PostgresParser PARSER = new PostgresParser();
    private static final String SCHEMA = read(FOLDER.resolve("schema.sql"));

    @TestFactory
    Stream<DynamicContainer> speaksExactlyWhereItsCasesSay() {
        return AllRules.list().stream()
                .filter(rule -> Files.exists(fileOf(rule)))
                .map(rule -> tests(nameOf(rule), rule, one -> one));
    }

    @TestFactory
    Stream<DynamicContainer> speaksThereHoweverTheTextIsWritten() {
        return Stream.of(Writing.values())
                .flatMap(way -> AllRules.list().stream()
                        .filter(rule -> Files.exists(fileOf(rule)))
                        .map(rule -> tests(nameOf(rule) + ", " + way, rule, one -> one.written(way))));
    }

    private static DynamicContainer tests(String name, Rule rule, UnaryOperator<RuleCase> rewritten) {
        return DynamicContainer.dynamicContainer(
                name,
                RuleCase.in(read(fileOf(rule))).stream()
                        .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(rule, rewritten.apply(one)))));
    }

    @Test
    void everyRuleHasCases() {
        assertThat(AllRules.list()).allSatisfy(rule -> assertThat(fileOf(rule)).exists());
    }

    @Test
    void everyRuleHasAFlaggedAndASilentCase() {
        assertThat(AllRules.list()).allSatisfy(rule -> {
            List<RuleCase> cases = RuleCase.in(read(fileOf(rule)));
            assertThat(cases).as(nameOf(rule)).anyMatch(one -> one.sql().contains("-- flag"));
            assertThat(cases).as(nameOf(rule)).anyMatch(one -> !one.sql().contains("-- flag"));
        });
    }

    private static void check(Rule rule, RuleCase one) {
        LintSettings settings = new LintSettings(
                one.postgres(),
                List.of("public"),
                Optional.of(Tenancy.OF_THE_CASES),
                one.framing() == Unit.Framing.SEGMENTS);
        Linter linter = new Linter(
                new GrammarReader(PARSER, one.postgres()), settings, List.of(one.asked() ? rule.askedFor() : rule));
        linter.lint(unit(0, Direction.UPGRADE, Unit.Framing.SEGMENTS, SCHEMA));
        linter.lint(unit(1, Direction.UPGRADE, Unit.Framing.SEGMENTS, one.before()));
        List<LintFinding> findings = new ArrayList<>();
        if (one.direction() == Direction.DOWNGRADE) {
            linter.lint(unit(2, Direction.UPGRADE, one.framing(), one.upgrade()));
        }
        findings.addAll(linter.lint(unit(2, one.direction(), one.framing(), one.sql())));
        linter.lint(unit(3, Direction.UPGRADE, one.framing(), one.after()));
        linter.finish().stream()
                .filter(finding -> finding.unit() == 2)
                .filter(finding -> finding.direction() == one.direction())
                .forEach(findings::add);
        assertThat(findings.stream()
                        .map(finding -> lineOf(one.sql(), finding.span().start()))
                        .distinct()
                        .sorted())
                .as(() -> "lines of\n" + one.sql() + "\nthat were reported, by " + findings)
                .containsExactlyElementsOf(flagged(one.sql()));
    }

    private static Unit unit(int number, Direction direction, Unit.Framing framing, String sql) {
        return new Unit(number, direction, framing, List.of(new UnitStep.Text(sql, false)));
    }

    private static List<Integer> flagged(String sql) {
        String[] lines = sql.split("\n", -1);
        return IntStream.range(0, lines.length)
                .filter(i -> lines[i].stripTrailing().endsWith("-- flag"))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private static int lineOf(String sql, int offset) {
        return 1 + (int) sql.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private static Path fileOf(Rule rule) {
        return FOLDER.resolve(nameOf(rule) + ".sql");
    }

    private static String nameOf(Rule rule) {
        return rule.code().rule().orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
