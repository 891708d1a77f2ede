package dev.palindrome.model.gate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Revisions in a row as a message shows them: all of a few, and of many the ends, which say which ones they are. The first
 * line of a message has no room for a hundred ids.
 */
record LineInWords(List<Declaration> revisions) {

    private static final int SHOWN = 3;

    @Override
    public String toString() {
        return revisions.size() <= SHOWN
                ? revisions.stream().map(LineInWords::id).collect(Collectors.joining(" -> "))
                : id(revisions.get(0)) + " -> ... -> " + id(revisions.get(revisions.size() - 1)) + " ("
                        + revisions.size() + " revisions)";
    }

    private static String id(Declaration declaration) {
        return "`" + declaration.id() + "`";
    }
}
