package dev.palindrome.model.report;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.report.LintReport.LintedFile;
import dev.palindrome.model.report.LintReport.LintedFinding;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** A linter's report in the forms that are one line for each finding: those of compilers and of build servers. */
public final class LintLines {

    private LintLines() {}

    /**
     * The whole texts, for people.
     *
     * @param report the report
     * @return the findings with their places, one below the other
     */
    public static List<String> text(LintReport report) {
        return lines(
                report,
                (file, finding) -> place(file, finding) + ": " + word(finding) + "\n"
                        + finding.diagnostic().text());
    }

    /**
     * As GCC writes warnings, which editors make links of.
     *
     * @param report the report
     * @return a line for each finding
     */
    public static List<String> gcc(LintReport report) {
        return lines(report, (file, finding) -> place(file, finding) + ": " + gccWord(finding) + ": " + named(finding));
    }

    /**
     * As workflow commands of GitHub Actions, which show on the changed line of a pull request.
     *
     * @param report the report
     * @return a line for each finding
     */
    public static List<String> github(LintReport report) {
        return lines(
                report,
                (file, finding) -> "::" + githubWord(finding) + " file=" + property(file.path()) + ",line="
                        + finding.line() + ",col=" + finding.column() + ",title="
                        + property(finding.diagnostic().code().code()) + "::"
                        + data(named(finding) + "\nfix: " + finding.diagnostic().fix()));
    }

    private static List<String> lines(LintReport report, BiFunction<LintedFile, LintedFinding, String> form) {
        return report.files().stream()
                .flatMap(file -> file.findings().stream().map(finding -> form.apply(file, finding)))
                .toList();
    }

    private static String place(LintedFile file, LintedFinding finding) {
        return file.path() + ":" + finding.line() + ":" + finding.column();
    }

    private static String named(LintedFinding finding) {
        String rule = finding.diagnostic()
                .code()
                .rule()
                .map(name -> " [" + name + "]")
                .orElse("");
        return "[" + finding.diagnostic().code().code() + "] "
                + finding.diagnostic().what() + rule;
    }

    private static String word(LintedFinding finding) {
        return finding.diagnostic().severity().name().toLowerCase(Locale.ROOT);
    }

    private static String gccWord(LintedFinding finding) {
        return finding.diagnostic().severity() == Severity.INFO ? "note" : word(finding);
    }

    private static String githubWord(LintedFinding finding) {
        return finding.diagnostic().severity() == Severity.INFO ? "notice" : word(finding);
    }

    /** Escapes as the workflow commands' own toolkit does. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
