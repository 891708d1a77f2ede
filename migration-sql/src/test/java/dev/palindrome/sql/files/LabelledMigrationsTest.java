package dev.palindrome.sql.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.report.LintReport.LintedFinding;
import dev.palindrome.sql.files.FileLintSettings.Order;
import dev.palindrome.sql.lint.AllRules;
import dev.palindrome.sql.lint.GrammarReader;
import dev.palindrome.sql.lint.Unit.Framing;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole migration files as teams write them, each by itself, judged by the rules that are on by default and with nothing known of
 * what was there before. A dangerous one says in its head what is dangerous and which rules must warn of it, and only those; of
 * what is safe nothing may warn. A disputed one says what its author called it, and why it is judged otherwise.
 */
final class LabelledMigrationsTest {

    private static final Path FOLDER = Path.of("src/test/resources/migrations");

    private static final Pattern EXPECTED = Pattern.compile("(?m)^-- expect: (?<rules>.+)$");

    private static final FileLinter LINTER = new FileLinter(
            new GrammarReader(new PostgresParser(), 18),
            new FileLintSettings(Order.FILES, 18, Framing.TEXT, Optional.empty(), byDefault()));

    private static List<Rule> byDefault() {
        return AllRules.list().stream()
                .filter(rule -> !rule.code().entry().offByDefault())
                .toList();
    }

    static List<SqlFile> dangerous() throws IOException {
        return in(FOLDER.resolve("dangerous"));
    }

    static List<SqlFile> safe() throws IOException {
        return in(FOLDER.resolve("safe"));
    }

    static List<SqlFile> disputed() throws IOException {
        return in(FOLDER.resolve("disputed"));
    }

    private static List<SqlFile> in(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            List<SqlFile> files = new ArrayList<>();
            for (Path path : paths.sorted().toList()) {
                files.add(new SqlFile(path.getFileName().toString(), Files.readString(path)));
            }
            return files;
        }
    }

    @ParameterizedTest
    @MethodSource("dangerous")
    void warnsOfTheDangerByTheRulesThatAreAboutIt(SqlFile file) {
        assertThat(warnings(file)).as(file.text()).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected(file));
    }

    @ParameterizedTest
    @MethodSource("disputed")
    void judgesWhatIsDisputedAsItsHeadSays(SqlFile file) {
        assertThat(file.text()).containsPattern("(?m)^-- label: (dangerous|safe): .+\\R-- but: .+$");

        assertThat(warnings(file)).as(file.text()).containsExactlyInAnyOrderElementsOf(expected(file));
    }

    private static List<String> expected(SqlFile file) {
        Matcher head = EXPECTED.matcher(file.text());
        assertThat(head.find()).as("says what is expected").isTrue();
        return Arrays.stream(head.group("rules").split(",", -1))
                .map(String::strip)
                .filter(rule -> !rule.equals("nothing"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("safe")
    void warnsOfNothingThatIsSafe(SqlFile file) {
        assertThat(warnings(file)).as(file.text()).isEmpty();
    }

    @Test
    void findsEachDangerAndWarnsOfNothingElse(TestReporter reporter) throws IOException {
        List<SqlFile> dangerous = dangerous();
        List<SqlFile> safe = safe();
        long found =
                dangerous.stream().filter(file -> !warnings(file).isEmpty()).count();
        long wrongly = safe.stream().filter(file -> !warnings(file).isEmpty()).count();

        reporter.publishEntry(
                "labelled migrations",
                "%d of %d dangerous files found, %d of %d safe ones warned of"
                        .formatted(found, dangerous.size(), wrongly, safe.size()));
        assertThat(dangerous).hasSizeGreaterThanOrEqualTo(60).hasSize((int) found);
        assertThat(safe).hasSizeGreaterThanOrEqualTo(40);
        assertThat(wrongly).isZero();
    }

    /** The rules that warn, each once. */
    private static List<String> warnings(SqlFile file) {
        return LINTER.lint(List.of(file)).files().get(0).findings().stream()
                .map(LintedFinding::diagnostic)
                .filter(diagnostic -> diagnostic.isError() || diagnostic.severity() == Severity.WARNING)
                .map(diagnostic ->
                        diagnostic.code().rule().orElse(diagnostic.code().code()))
                .distinct()
                .toList();
    }
}
