package dev.palindrome.processor.authoring.source;

import dev.palindrome.model.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The histories of a project.
 *
 * @param histories one for each name, sorted by name; the one with all defaults only if it has revisions
 * @param problems what could not be read; if there is anything, nothing may be decided from the histories
 */
public record SourceHistories(List<SourceHistory> histories, List<Diagnostic> problems) {

    /** Copies the lists. */
    public SourceHistories {
        histories = List.copyOf(histories);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the sources of a project.
     *
     * @param roots the folders with Java sources; one that does not exist is empty
     * @param name how a message calls a file
     * @return its histories
     */
    public static SourceHistories read(List<Path> roots, Function<Path, String> name) {
        return new HistoryReader(name).read(roots);
    }

    /**
     * Finds a history by name.
     *
     * @param name the name
     * @return the history, or empty if there is none
     */
    public Optional<SourceHistory> named(String name) {
        return histories.stream().filter(history -> history.name().equals(name)).findFirst();
    }

    /**
     * Finds the history that a class in a package belongs to: the one configured in the nearest package above it, else
     * the one with all defaults.
     *
     * @param packageName the package
     * @return the history, or empty if a class there would be the first of {@code main}
     */
    public Optional<SourceHistory> of(String packageName) {
        String nearest = PackageTree.nearest(
                        packageName,
                        histories.stream()
                                .flatMap(history -> history.packages().stream())
                                .toList())
                .orElse("");
        return histories.stream()
                .filter(history -> history.packages().contains(nearest))
                .findFirst()
                .or(() -> named("main"));
    }

    /**
     * Whether a package can become the top of a history of its own.
     *
     * @param packageName the package
     * @return true if no revision lies in it or below
     */
    public boolean isFree(String packageName) {
        return histories.stream()
                .flatMap(history -> history.revisions().stream())
                .noneMatch(revision -> PackageTree.holds(packageName, revision.packageName()));
    }
}
