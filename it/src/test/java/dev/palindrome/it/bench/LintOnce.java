package dev.palindrome.it.bench;

import dev.palindrome.maven.lint.RuleChoice;
import dev.palindrome.maven.lint.SqlFiles;
import dev.palindrome.migration.Severity;
import dev.palindrome.model.report.LintReport;
import dev.palindrome.model.settings.PostgresMajors;
import dev.palindrome.sql.files.FileLintSettings;
import dev.palindrome.sql.files.FileLinter;
import dev.palindrome.sql.lint.GrammarReader;
import dev.palindrome.sql.lint.Unit.Framing;
import dev.palindrome.sql.parse.PostgresParser;
import java.nio.file.Path;
import java.util.Optional;

/** A process that lints the files of a directory, as {@code migrations:lint} does, and says how much it found. */
final class LintOnce {

    private LintOnce() {}

    public static void main(String[] arguments) {
        FileLintSettings settings = new FileLintSettings(
                FileLintSettings.Order.valueOf(arguments[1]),
                PostgresMajors.NEWEST,
                Framing.TEXT,
                Optional.empty(),
                RuleChoice.of("default"));
        LintReport report = new FileLinter(new GrammarReader(new PostgresParser(), PostgresMajors.NEWEST), settings)
                .lint(new SqlFiles(Path.of("").toAbsolutePath()).read(arguments[0]));
        System.out.println(report.files().size() + " files, " + report.count(Severity.INFO) + " findings");
    }
}
