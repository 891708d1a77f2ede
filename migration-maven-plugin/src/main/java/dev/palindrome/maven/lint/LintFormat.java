package dev.palindrome.maven.lint;

import dev.palindrome.maven.output.Result;
import dev.palindrome.model.report.LintJson;
import dev.palindrome.model.report.LintLines;
import dev.palindrome.model.report.LintReport;
import dev.palindrome.model.report.LintSarif;
import java.util.List;

/** In which form the linter tells what it found. */
public enum LintFormat {
    /** For people. */
    TEXT,
    /** For programs, in the form that {@code docs/json/lint.schema.json} documents. */
    JSON,
    /** SARIF 2.1.0. */
    SARIF,
    /** As GCC writes warnings. */
    GCC,
    /** As workflow commands of GitHub Actions. */
    GITHUB;

    /**
     * Writes a report in this form.
     *
     * @param report the report
     * @param version the version of Palindrome
     */
    public Result result(LintReport report, String version) {
        List<String> lines = this == TEXT ? LintLines.text(report) : List.of();
        return new Result(
                lines,
                switch (this) {
                    case TEXT, JSON -> LintJson.of(report);
                    case SARIF -> LintSarif.of(report, version);
                    case GCC -> String.join("\n", LintLines.gcc(report));
                    case GITHUB -> String.join("\n", LintLines.github(report));
                });
    }
}
