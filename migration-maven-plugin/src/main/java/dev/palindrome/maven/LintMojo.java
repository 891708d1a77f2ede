package dev.palindrome.maven;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.maven.lint.LintFormat;
import dev.palindrome.maven.lint.RuleChoice;
import dev.palindrome.maven.lint.SqlFiles;
import dev.palindrome.maven.output.Format;
import dev.palindrome.maven.output.Output;
import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.PluginCode;
import dev.palindrome.model.report.LintReport;
import dev.palindrome.model.settings.PostgresMajors;
import dev.palindrome.sql.files.FileLintSettings;
import dev.palindrome.sql.files.FileLintSettings.Order;
import dev.palindrome.sql.files.FileLinter;
import dev.palindrome.sql.files.SqlFile;
import dev.palindrome.sql.lint.GrammarReader;
import dev.palindrome.sql.lint.Unit.Framing;
import dev.palindrome.sql.parse.PostgresParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Judges plain SQL files by the rules that a history is judged by. Needs no project and no database. */
@Mojo(name = "lint", requiresProject = false, threadSafe = true, aggregator = true)
public final class LintMojo extends Goal {

    /** A file, a directory with files that end in {@code .sql}, or a pattern such as {@code db/**}{@code /*.sql}. */
    @Parameter(property = "migrations.files")
    private @Nullable String files;

    /** {@code files}: each file stands alone; {@code history}: each meets what the ones before it, by name, have made. */
    @Parameter(property = "migrations.lintAs", defaultValue = "files")
    private @Nullable String lintAs;

    /** The major version of the server that the SQL must run on. */
    @Parameter(property = "migrations.postgres", defaultValue = "18")
    private @Nullable String postgres;

    /**
     * Who begins and ends transactions: {@code auto}, the files themselves; {@code revision}, a runner, one around each file;
     * {@code none}, nobody.
     */
    @Parameter(property = "migrations.transaction", defaultValue = "auto")
    private @Nullable String transaction;

    /** A file of SQL that makes what is there before the first file. */
    @Parameter(property = "migrations.catalog")
    private @Nullable String catalog;

    /** {@code default}, {@code all}, or names of rules with commas between them. */
    @Parameter(property = "migrations.rules", defaultValue = "default")
    private @Nullable String rules;

    /** From which weight on a finding fails the build: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "migrations.failOn", defaultValue = "error")
    private @Nullable String failOn;

    private enum FailOn {
        ERROR,
        WARNING,
        NEVER
    }

    private enum TransactionMode {
        AUTO(Framing.TEXT),
        REVISION(Framing.WHOLE),
        NONE(Framing.NONE);

        private final Framing framing;

        TransactionMode(Framing framing) {
            this.framing = framing;
        }
    }

    @Override
    Format format(Parameters given) {
        return form(given) == LintFormat.TEXT ? Format.TEXT : Format.JSON;
    }

    @Override
    void run(Parameters given, Output output) {
        SqlFiles directory = new SqlFiles(Path.of(session().getExecutionRootDirectory()));
        String named = given.text("files", files)
                .orElseThrow(() -> missing("files", "it looks at the files that you name", "db/migrations"));
        int version = given.number("postgres", postgres).orElse(PostgresMajors.NEWEST);
        FileLintSettings settings = new FileLintSettings(
                given.choice("lintAs", lintAs, Order.class).orElse(Order.FILES),
                version,
                given.choice("transaction", transaction, TransactionMode.class).orElse(TransactionMode.AUTO).framing,
                given.text("catalog", catalog).map(Path::of).map(directory::readOne),
                RuleChoice.of(given.text("rules", rules).orElse("default")));
        List<SqlFile> read = directory.read(named);
        LintReport report = new FileLinter(new GrammarReader(new PostgresParser(), version), settings).lint(read);
        output.show(form(given).result(report, version()));
        failing(given).filter(limit -> report.count(limit) > 0).ifPresent(limit -> {
            throw failed(report, limit);
        });
    }

    private LintFormat form(Parameters given) {
        return given.choice("format", formatFromPom(), LintFormat.class).orElse(LintFormat.TEXT);
    }

    private Optional<Severity> failing(Parameters given) {
        return switch (given.choice("failOn", failOn, FailOn.class).orElse(FailOn.ERROR)) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            case NEVER -> Optional.empty();
        };
    }

    private static MigrationException failed(LintReport report, Severity limit) {
        return new MigrationException(
                PluginCode.LINT_FAILED
                        .with("count", report.count(Severity.INFO))
                        .with(
                                "files",
                                report.files().size() == 1
                                        ? "1 file"
                                        : report.files().size() + " files")
                        .with("counted", report.count(limit))
                        .diagnostic(),
                ExitStatus.VERIFICATION_FAILED);
    }
}
