package dev.palindrome.processor.authoring;

import dev.palindrome.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a goal would do to the files of a project.
 *
 * @param changes the files that change; none if there is nothing to do, or if anything is wrong
 * @param text what the changes do, for the one who asked; says so if there are none
 * @param diagnostics why nothing is done, or what else should be known
 */
public record Authoring(List<FileChange> changes, String text, List<Diagnostic> diagnostics) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if something is wrong and there are changes all the same
     */
    public Authoring {
        changes = List.copyOf(changes);
        diagnostics = List.copyOf(diagnostics);
        if (!changes.isEmpty() && diagnostics.stream().anyMatch(Diagnostic::isError)) {
            throw new IllegalArgumentException("changes beside an error: " + diagnostics);
        }
    }

    /**
     * Does nothing, because something is wrong.
     *
     * @param diagnostics what is wrong
     * @return the authoring without changes
     */
    public static Authoring refused(List<Diagnostic> diagnostics) {
        return new Authoring(List.of(), "", diagnostics);
    }

    /**
     * Does nothing, because of one thing that is wrong.
     *
     * @param diagnostic what is wrong
     * @return the authoring without changes
     */
    public static Authoring refused(Diagnostic diagnostic) {
        return refused(List.of(diagnostic));
    }

    /**
     * Whether something is wrong.
     *
     * @return true if the goal fails
     */
    public boolean isRefused() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
