package dev.palindrome.processor.authoring.source;

import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.settings.HistorySettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Puts what the files of a project declare together: every revision goes to the history of the nearest package. */
final class HistoryReader {

    private final Function<Path, String> name;
    private final List<SourceRevision> revisions = new ArrayList<>();
    private final Map<String, HistorySettings> settingsByPackage = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    HistoryReader(Function<Path, String> name) {
        this.name = name;
    }

    SourceHistories read(List<Path> roots) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return new SourceHistories(
                    List.of(), List.of(AuthoringCode.NO_COMPILER.draft().diagnostic()));
        }
        SourceFiles files = new SourceFiles(name);
        roots.forEach(files::read);
        problems.addAll(files.problems());
        new SourceParser(compiler).parse(files.texts()).forEach(this::take);
        return new SourceHistories(histories(), problems);
    }

    private void take(ParsedFile file) {
        FileScan scan = new FileScan(file, name.apply(file.path()));
        revisions.addAll(scan.revisions());
        problems.addAll(scan.problems());
        scan.settings().filter(settings -> file.isPackageInfo()).ifPresent(settings -> {
            HistoryName.problem(settings.name()).ifPresent(problems::add);
            settingsByPackage.put(file.packageName(), settings);
        });
    }

    private List<SourceHistory> histories() {
        Map<String, List<SourceRevision>> revisionsByName = new TreeMap<>();
        settingsByPackage.values().forEach(settings -> revisionsByName.put(settings.name(), new ArrayList<>()));
        for (SourceRevision revision : revisions) {
            String history = PackageTree.nearest(revision.packageName(), settingsByPackage.keySet())
                    .map(settingsByPackage::get)
                    .orElse(HistorySettings.DEFAULT)
                    .name();
            revisionsByName.computeIfAbsent(history, key -> new ArrayList<>()).add(revision);
        }
        return revisionsByName.entrySet().stream()
                .map(entry -> history(entry.getKey(), entry.getValue()))
                .toList();
    }

    private SourceHistory history(String historyName, List<SourceRevision> members) {
        List<String> packages = settingsByPackage.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(historyName))
                .map(Map.Entry::getKey)
                .toList();
        HistorySettings settings = Optional.of(packages)
                .filter(list -> !list.isEmpty())
                .map(list -> settingsByPackage.get(list.get(0)))
                .orElse(HistorySettings.DEFAULT);
        return new SourceHistory(settings, packages, members);
    }
}
