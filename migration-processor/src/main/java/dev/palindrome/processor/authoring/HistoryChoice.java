package dev.palindrome.processor.authoring;

import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.NearestName;
import dev.palindrome.model.settings.HistorySettings;
import dev.palindrome.processor.authoring.code.PackageName;
import dev.palindrome.processor.authoring.source.HistoryName;
import dev.palindrome.processor.authoring.source.SourceHistories;
import dev.palindrome.processor.authoring.source.SourceHistory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which history a goal means, by the name or the package that was given, or because there is only one.
 *
 * @param history the history; without revisions and packages if the project has none of this name yet
 * @param problem why none can be chosen
 */
record HistoryChoice(SourceHistory history, Optional<Diagnostic> problem) {

    static HistoryChoice of(SourceHistories sources, Optional<String> name, Optional<String> packageName) {
        Optional<Diagnostic> malformed =
                name.flatMap(HistoryName::problem).or(() -> packageName.flatMap(PackageName::problem));
        if (malformed.isPresent()) {
            return refused(malformed.get());
        }
        if (packageName.isPresent()) {
            return ofPackage(sources, name, packageName.get());
        }
        return name.isPresent() ? named(sources, name.get()) : only(sources);
    }

    private static HistoryChoice ofPackage(SourceHistories sources, Optional<String> name, String packageName) {
        Optional<SourceHistory> of = sources.of(packageName);
        if (of.isEmpty()) {
            return chosen(absent(name.orElse("main")));
        }
        SourceHistory history = of.get();
        if (name.isPresent() && !name.get().equals(history.name())) {
            boolean free = sources.named(name.get()).isEmpty() && sources.isFree(packageName);
            return free
                    ? chosen(absent(name.get()))
                    : refused(AuthoringCode.OTHER_HISTORY
                            .with("package", packageName)
                            .with("actual", history.name())
                            .with("history", name.get())
                            .diagnostic());
        }
        return chosen(history);
    }

    private static HistoryChoice named(SourceHistories sources, String name) {
        return sources.named(name)
                .map(HistoryChoice::chosen)
                .orElseGet(() -> sources.histories().isEmpty() ? chosen(absent(name)) : unknown(sources, name));
    }

    private static HistoryChoice only(SourceHistories sources) {
        List<SourceHistory> histories = sources.histories();
        return switch (histories.size()) {
            case 0 -> chosen(absent("main"));
            case 1 -> chosen(histories.get(0));
            default ->
                refused(AuthoringCode.WHICH_HISTORY
                        .with("histories", names(sources))
                        .with("first", histories.get(0).name())
                        .diagnostic());
        };
    }

    private static HistoryChoice unknown(SourceHistories sources, String name) {
        List<String> known =
                sources.histories().stream().map(SourceHistory::name).toList();
        return refused(AuthoringCode.UNKNOWN_HISTORY
                .with("history", name)
                .with("histories", names(sources))
                .with(
                        "suggestion",
                        "-Dmigrations.history=" + NearestName.to(name, known).orElse(known.get(0)))
                .diagnostic());
    }

    private static String names(SourceHistories sources) {
        return sources.histories().stream()
                .map(history -> "`" + history.name() + "`")
                .collect(Collectors.joining(", "));
    }

    private static SourceHistory absent(String name) {
        return new SourceHistory(HistorySettings.named(name), List.of(), List.of());
    }

    private static HistoryChoice chosen(SourceHistory history) {
        return new HistoryChoice(history, Optional.empty());
    }

    private static HistoryChoice refused(Diagnostic problem) {
        return new HistoryChoice(absent("main"), Optional.of(problem));
    }
}
