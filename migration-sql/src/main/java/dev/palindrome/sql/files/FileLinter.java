package dev.palindrome.sql.files;

import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.report.LintReport;
import dev.palindrome.model.report.LintReport.LintedFile;
import dev.palindrome.sql.files.FileLintSettings.Order;
import dev.palindrome.sql.lint.GrammarReader;
import dev.palindrome.sql.lint.LintFinding;
import dev.palindrome.sql.lint.Linter;
import dev.palindrome.sql.lint.ReadAhead;
import dev.palindrome.sql.lint.ScriptReader;
import dev.palindrome.sql.lint.Unit;
import dev.palindrome.sql.lint.UnitStep;
import dev.palindrome.sql.rule.LintSettings;
import dev.palindrome.sql.script.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lints plain files, with several threads: those that stand alone side by side, a history by reading ahead. */
public final class FileLinter {

    /** The number of what is there before the first file. */
    private static final int CATALOG = -1;

    private final GrammarReader reader;
    private final FileLintSettings settings;
    private final LintSettings lint;
    private final Set<String> decided;

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
        this.decided = settings.rules().stream()
                .flatMap(rule -> rule.code().rule().stream())
                .collect(Collectors.toUnmodifiableSet());
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
        Linter catalog = linterBehindCatalog(reader);
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
        List<FileOrder> places =
                files.stream().map(file -> FileOrder.of(file.path())).toList();
        List<Integer> order = IntStream.range(0, files.size())
                .boxed()
                .sorted(Comparator.comparing(places::get, FileOrder.BY_NAME))
                .toList();
        List<Script> scripts =
                files.parallelStream().map(file -> Script.of(file.text())).toList();
        List<List<LintFinding>> findings = walk(places, order, scripts);
        return IntStream.range(0, files.size())
                .parallel()
                .mapToObj(i -> judged(files.get(i), scripts.get(i), findings.get(i)))
                .toList();
    }

    /** Gives what is found in each file, by its number. */
    private List<List<LintFinding>> walk(List<FileOrder> places, List<Integer> order, List<Script> scripts) {
        List<List<LintFinding>> findings = new ArrayList<>();
        places.forEach(place -> findings.add(new ArrayList<>()));
        List<Integer> firstFiles = new ArrayList<>();
        String revision = "";
        try (ReadAhead ahead =
                new ReadAhead(reader, order.stream().map(scripts::get).toList())) {
            Linter linter = linterBehindCatalog(ahead);
            for (int index : order) {
                FileOrder place = places.get(index);
                if (!place.revision().equals(revision)) {
                    revision = place.revision();
                    firstFiles.add(index);
                }
                Unit unit = unit(firstFiles.size() - 1, place.direction(), scripts.get(index));
                findings.get(index).addAll(linter.lint(unit));
            }
            // only upgrades wait for what comes later, and the upgrade of a revision is its first file
            linter.finish()
                    .forEach(finding ->
                            findings.get(firstFiles.get(finding.unit())).add(finding));
        }
        return findings;
    }

    private Linter linterBehindCatalog(ScriptReader scripts) {
        Linter linter = new Linter(scripts, lint, settings.rules());
        settings.catalog().ifPresent(file -> linter.learn(unit(CATALOG, Direction.UPGRADE, Script.of(file.text()))));
        return linter;
    }

    private Unit unit(int number, Direction direction, Script script) {
        return new Unit(number, direction, settings.framing(), List.of(new UnitStep.Text(script, false)));
    }

    private LintedFile judged(SqlFile file, Script script, List<LintFinding> findings) {
        return new FileJudgement(file, script.lexed(), decided).of(findings);
    }
}
