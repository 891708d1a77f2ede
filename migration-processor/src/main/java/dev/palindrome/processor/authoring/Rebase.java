package dev.palindrome.processor.authoring;

import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.processor.authoring.source.SourceHistories;
import dev.palindrome.processor.authoring.source.SourceHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The goal {@code rebase}: makes forked histories one line again, and their lock files right. Of the sources it changes
 * nothing but the values of {@code id} and {@code parent}.
 */
public final class Rebase {

    private Rebase() {}

    /**
     * Decides what to write.
     *
     * @param project the project
     * @param name the history, or empty for all of them
     * @return the changes
     */
    public static Authoring author(Project project, Optional<String> name) {
        SourceHistories sources = SourceHistories.read(project.sourceRoots(), project::name);
        if (!sources.problems().isEmpty()) {
            return Authoring.refused(sources.problems());
        }
        List<SourceHistory> histories = sources.histories();
        if (name.isPresent()) {
            HistoryChoice choice = HistoryChoice.of(sources, name, Optional.empty());
            if (choice.problem().isPresent()) {
                return Authoring.refused(choice.problem().get());
            }
            histories = List.of(choice.history());
        }
        return together(histories.stream()
                .map(history -> HistoryRebase.of(project, history).author())
                .toList());
    }

    /** All histories or none: a project with one of two forks undone would still not compile. */
    private static Authoring together(List<Authoring> parts) {
        List<Diagnostic> problems =
                parts.stream().flatMap(part -> part.diagnostics().stream()).toList();
        if (!problems.isEmpty()) {
            return Authoring.refused(problems);
        }
        List<FileChange> changes = new ArrayList<>();
        parts.forEach(part -> changes.addAll(part.changes()));
        String text = parts.isEmpty()
                ? "nothing to rebase: there are no revisions"
                : parts.stream().map(Authoring::text).collect(Collectors.joining("\n"));
        return new Authoring(changes, text, List.of());
    }
}
