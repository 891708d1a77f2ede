package dev.palindrome.sql.files;

import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.report.LintReport;
import dev.palindrome.model.report.LintReport.LintedFile;
import dev.palindrome.sql.files.FileLintSettings.Order;
import dev.palindrome.sql.lint.GrammarReader;
import dev.palindrome.sql.lint.LintFinding;
import dev.palindrome.sql.lint.Linter;
import dev.palindrome.sql.lint.Unit;
import dev.palindrome.sql.lint.UnitStep;
import dev.palindrome.sql.rule.LintSettings;
import dev.palindrome.sql.script.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lints plain files. Files that stand alone are linted by several threads. */
public final class FileLinter {

    /** The number of what is there before the first file. */
    private static final int CATALOG = -1;

    private final GrammarReader reader;
    private final FileLintSettings settings;
    private final LintSettings lint;

    /**
     * Makes a linter.
     *
     * @param reader reads statements
     * @param settings how files are linted
     */
    public FileLinter(GrammarReader reader, FileLintSettings settings) {
        this.reader = reader;
        this.settings = settings;
        this.lint = new LintSettings(settings.postgres(), List.of("public"), Optional.empty(), false);
    }

    /**
     * Lints files.
     *
     * @param files the files, in the order of the history if they are one
     * @return what was found in each of them
     */
    public LintReport lint(List<SqlFile> files) {
        return new LintReport(settings.order() == Order.HISTORY ? history(files) : alone(files));
    }

    private List<LintedFile> alone(List<SqlFile> files) {
        Linter catalog = linterBehindCatalog();
        return files.parallelStream()
                .map(file -> {
                    Script script = Script.of(file.text());
                    Linter own = catalog.fork();
                    List<LintFinding> findings = new ArrayList<>(own.lint(unit(0, Direction.UPGRADE, script)));
                    findings.addAll(own.finish());
                    return judged(file, script, findings);
                })
                .toList();
    }

    /** Reports come in the order that the files were given in, whatever the order of the history is. */
    private List<LintedFile> history(List<SqlFile> files) {
        Linter linter = linterBehindCatalog();
        List<Integer> order = IntStream.range(0, files.size())
                .boxed()
                .sorted(Comparator.comparing(i -> FileOrder.of(files.get(i).path()), FileOrder.BY_NAME))
                .toList();
        List<Script> scripts =
                files.stream().map(file -> Script.of(file.text())).toList();
        List<List<LintFinding>> findings = new ArrayList<>();
        files.forEach(file -> findings.add(new ArrayList<>()));
        List<Integer> firstFiles = new ArrayList<>();
        String revision = "";
        for (int index : order) {
            FileOrder place = FileOrder.of(files.get(index).path());
            if (!place.revision().equals(revision)) {
                revision = place.revision();
                firstFiles.add(index);
            }
            findings.get(index).addAll(linter.lint(unit(firstFiles.size() - 1, place.direction(), scripts.get(index))));
        }
        // only upgrades wait for what comes later, and the upgrade of a revision is its first file
        linter.finish()
                .forEach(finding -> findings.get(firstFiles.get(finding.unit())).add(finding));
        return IntStream.range(0, files.size())
                .mapToObj(i -> judged(files.get(i), scripts.get(i), findings.get(i)))
                .toList();
    }

    private Linter linterBehindCatalog() {
        Linter linter = new Linter(reader, lint, settings.rules());
        settings.catalog().ifPresent(file -> linter.learn(unit(CATALOG, Direction.UPGRADE, Script.of(file.text()))));
        return linter;
    }

    private Unit unit(int number, Direction direction, Script script) {
        return new Unit(number, direction, settings.framing(), List.of(new UnitStep.Text(script, false)));
    }

    private LintedFile judged(SqlFile file, Script script, List<LintFinding> findings) {
        return new FileJudgement(file, script.lexed(), settings.rules()).of(findings);
    }
}
