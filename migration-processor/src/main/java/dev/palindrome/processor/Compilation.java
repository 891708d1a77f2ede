package dev.palindrome.processor;

import dev.palindrome.model.diagnostic.DeclarationCode;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.Site;
import dev.palindrome.processor.body.CompilerSources;
import dev.palindrome.processor.body.Sources;
import dev.palindrome.processor.declare.ClassShape;
import dev.palindrome.processor.declare.HistoryMirror;
import dev.palindrome.processor.project.BuildTime;
import dev.palindrome.processor.project.PreviousBuild;
import dev.palindrome.processor.project.ProjectFolder;
import dev.palindrome.processor.project.SqlFiles;
import dev.palindrome.processor.report.NoLocation;
import dev.palindrome.processor.report.Reporter;
import dev.palindrome.processor.writing.Outputs;
import dev.palindrome.sql.lint.Warmup;
import dev.palindrome.sql.parse.PostgresParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** One run of a compiler: what its rounds have shown so far, judged once as a whole. */
final class Compilation {

    private final ProcessingEnvironment environment;
    private final BuildTime time;
    private final ProjectFolder folder;
    private final ClassShape shape;
    private final SortedSet<String> revisions = new TreeSet<>();
    private final SortedSet<String> packages = new TreeSet<>();
    private final SortedSet<String> late = new TreeSet<>();
    private boolean judged;
    private String place = "the first round";

    Compilation(ProcessingEnvironment environment, BuildTime time) {
        this.environment = environment;
        this.time = time;
        this.folder = ProjectFolder.find(
                environment.getFiler(),
                Optional.ofNullable(environment.getOptions().get(MigrationProcessor.BASEDIR)));
        this.shape = new ClassShape(environment.getElementUtils(), environment.getTypeUtils());
    }

    void addRevision(TypeElement type) {
        (judged ? late : revisions).add(type.getQualifiedName().toString());
    }

    void addHistory(PackageElement configured) {
        packages.add(configured.getQualifiedName().toString());
    }

    /** What was being looked at last, for the report of a mistake of ours. */
    String place() {
        return place;
    }

    void endRound(boolean last) throws IOException {
        if (judged) {
            reportLate();
        } else if (last || allWellFormed()) {
            judged = true;
            judge(last);
        }
    }

    /** Elements of one round are not those of the next, so only names are kept. */
    private boolean allWellFormed() {
        return revisions.stream()
                .map(environment.getElementUtils()::getTypeElement)
                .allMatch(shape::isWellFormed);
    }

    private void reportLate() {
        for (String name : late) {
            Finding finding = Finding.of(
                    DeclarationCode.GENERATED_TOO_LATE
                            .with("class", name)
                            .with(
                                    "package",
                                    environment
                                            .getElementUtils()
                                            .getPackageOf(environment
                                                    .getElementUtils()
                                                    .getTypeElement(name))
                                            .getQualifiedName())
                            .diagnostic(),
                    new Site.InRevision(name, Site.Part.CLASS));
            Reporter reporter = new Reporter();
            reporter.add("", finding, new NoLocation(environment.getMessager()));
            reporter.print();
        }
        late.clear();
    }

    private void judge(boolean last) throws IOException {
        Sources sources = CompilerSources.of(environment, folder, new SqlFiles(environment.getFiler(), folder));
        PostgresParser parser = new PostgresParser();
        Optional<Warmup> warmup =
                revisions.isEmpty() || !sources.showBodies() ? Optional.empty() : Optional.of(Warmup.begin(parser));
        try {
            judge(last, sources, parser);
        } finally {
            warmup.ifPresent(Warmup::close);
        }
    }

    private void judge(boolean last, Sources sources, PostgresParser parser) throws IOException {
        PreviousBuild previous = PreviousBuild.read(folder);
        Histories sorted = new Histories(environment.getElementUtils(), previous);
        Collection<History> histories = sorted.of(revisions, packages);
        if (histories.isEmpty()) {
            return;
        }
        List<HistoryRun> runs = new ArrayList<>();
        for (History history : histories) {
            place = "history " + history.name();
            runs.add(new HistoryRun(history, new RevisionReader(sources, shape), sources, folder, time, parser));
        }
        place = "the report";
        Outputs outputs = new Outputs(environment, folder);
        SiteLocator locator = locator(runs, sources);
        boolean sound = report(runs, sorted.findings(), locator, outputs);
        place = "the outputs";
        if (sound && !last) {
            write(runs, new SourceIndexer(new RevisionSources(sources, folder), locator, previous), outputs);
        }
    }

    private SiteLocator locator(List<HistoryRun> runs, Sources sources) {
        Map<String, SeenRevision> seen = new HashMap<>();
        runs.forEach(run -> run.revisions().forEach(revision -> seen.put(revision.className(), revision)));
        return new SiteLocator(sources, new NoLocation(environment.getMessager()), seen, mirrorsByPackage());
    }

    private boolean report(List<HistoryRun> runs, List<Finding> settings, SiteLocator locator, Outputs outputs) {
        NoLocation nowhere = new NoLocation(environment.getMessager());
        Reporter reporter = new Reporter();
        time.problem()
                .ifPresent(problem -> reporter.add("", Finding.of(problem, new Site.InSettings("", "")), nowhere));
        settings.forEach(finding -> reporter.add("", finding, finding.site().accept(locator)));
        for (HistoryRun run : runs) {
            run.findings()
                    .forEach(finding -> reporter.add(
                            run.history().name(), finding, finding.site().accept(locator)));
        }
        reporter.print();
        outputs.write(reporter.report(
                runs.stream().flatMap(run -> run.unseen().stream()).toList()));
        return !reporter.hasErrors();
    }

    private Map<String, HistoryMirror> mirrorsByPackage() {
        Map<String, HistoryMirror> mirrors = new HashMap<>();
        for (String name : packages) {
            Optional.ofNullable(environment.getElementUtils().getPackageElement(name))
                    .flatMap(HistoryMirror::of)
                    .ifPresent(mirror -> mirrors.put(name, mirror));
        }
        return mirrors;
    }

    private void write(List<HistoryRun> runs, SourceIndexer indexer, Outputs outputs) throws IOException {
        SortedMap<String, TypeElement> all = new TreeMap<>();
        for (HistoryRun run : runs) {
            if (!run.history().isAlive()) {
                outputs.forget(run.history().name());
                continue;
            }
            SortedMap<String, TypeElement> types = new TreeMap<>();
            run.history().revisions().values().stream().forEach(mirror -> types.put(mirror.className(), mirror.type()));
            outputs.write(run.manifest(), indexer.index(run.history(), run.revisions()), types);
            all.putAll(types);
        }
        outputs.writeServices(all.values());
    }
}
