package dev.palindrome.sql.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.palindrome.sql.lint.ExplainedCases.Reason;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The cases from the tests of other linters, as far as we have the rule: how often we say the same. Why we do not is in
 * docs/lint-cases.md.
 */
final class FieldCasesTest {

    /** May only rise: the share of the cases, in percent, in which we say what their authors say. */
    private static final double AT_LEAST = 91.4;

    private record Verdict(FieldCase one, Set<String> reported) {

        boolean agrees() {
            return one.flagged() == reported.contains(one.rule());
        }
    }

    @Test
    void saysWhatTheAuthorsOfOtherLintersSay(TestReporter reporter) throws IOException {
        String shared = System.getProperty("palindrome.shared");
        assumeTrue(shared != null, "the cases are not part of this repository: -Dpalindrome.shared=<their folder>");
        List<Rule> rules = AllRules.list().stream().map(Rule::askedFor).toList();
        Set<String> names =
                rules.stream().flatMap(rule -> rule.code().rule().stream()).collect(Collectors.toSet());
        GrammarReader reader = new GrammarReader(new PostgresParser(), 18);

        List<Verdict> verdicts = FieldCase.of(Path.of(shared, "lint", "cases.jsonl"), names).stream()
                .map(one -> new Verdict(one, one.reportedBy(reader, rules)))
                .toList();

        Map<String, Reason> explained = ExplainedCases.byReason();
        reporter.publishEntry("agreement", String.join("\n", summary(verdicts, explained)));
        write(verdicts, explained);
        assertThat(verdicts).isNotEmpty();
        assertThat(share(verdicts)).isGreaterThanOrEqualTo(AT_LEAST);
        assertThat(explained)
                .allSatisfy(
                        (reason, cases) -> assertThat(cases.cases()).as(reason).hasSize(cases.counted()));
        assertThat(explained.values().stream().flatMap(reason -> reason.cases().stream()))
                .as("each case in which we say something else stands in docs/lint-cases.md, and no other")
                .containsExactlyInAnyOrderElementsOf(disagreements(verdicts));
    }

    private static List<String> disagreements(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> !verdict.agrees())
                .map(verdict -> verdict.one().id())
                .toList();
    }

    private static double share(List<Verdict> verdicts) {
        return 100.0 * verdicts.stream().filter(Verdict::agrees).count() / verdicts.size();
    }

    private static List<String> summary(List<Verdict> verdicts, Map<String, Reason> explained) {
        List<String> lines = new ArrayList<>();
        lines.add("agree: " + inWords(verdicts));
        lines.add("agree, but for those waived by comments of theirs: "
                + inWords(verdicts.stream()
                        .filter(verdict -> !verdict.one().waived())
                        .toList()));
        List<String> open = new ArrayList<>(disagreements(verdicts));
        explained.forEach((reason, cases) -> {
            lines.add("explained: " + cases.cases().size() + " " + reason);
            open.removeAll(cases.cases());
        });
        lines.add("unexplained: " + open);
        lines.addAll(table(verdicts, verdict -> verdict.one().source()));
        lines.addAll(table(verdicts, verdict -> verdict.one().rule()));
        return lines;
    }

    private static void write(List<Verdict> verdicts, Map<String, Reason> explained) throws IOException {
        List<String> lines = summary(verdicts, explained);
        for (Verdict verdict : verdicts) {
            if (!verdict.agrees()) {
                FieldCase one = verdict.one();
                lines.add("\n" + one.id() + " " + one.rule() + ": they say "
                        + (one.flagged() ? "flag" : "clean") + ", we report " + verdict.reported() + "\n"
                        + (one.setup().isBlank() ? "" : one.setup().strip() + "\n---\n")
                        + one.sql().strip());
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "field-cases.txt"), lines);
    }

    private static List<String> table(List<Verdict> verdicts, Function<Verdict, String> key) {
        Map<String, List<Verdict>> groups =
                verdicts.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> "  " + group.getKey() + ": " + inWords(group.getValue()))
                .toList();
    }

    private static String inWords(List<Verdict> verdicts) {
        long agreed = verdicts.stream().filter(Verdict::agrees).count();
        return agreed + " of " + verdicts.size();
    }
}
