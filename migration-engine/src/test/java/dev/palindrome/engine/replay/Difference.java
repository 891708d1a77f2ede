package dev.palindrome.engine.replay;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * What a replay says otherwise than the server.
 *
 * @param wrong what the replay claims and the server does not have
 * @param missing what the server has and the replay should know
 */
record Difference(List<String> wrong, List<String> missing) {

    /** The kinds whose second part is the table that they are about. */
    private static final Set<String> OF_TABLES =
            Set.of("table", "order", "triggers", "column", "constraint", "policy", "index");

    /**
     * Compares; of an incomplete table the replay may know less, and of what a block may have made or changed nothing.
     *
     * @param doubted what that is, as {@link #subject} names it
     */
    static Difference between(SortedSet<String> server, ReplayedLines replayed, Set<String> doubted) {
        return new Difference(
                replayed.lines().stream().filter(line -> !server.contains(line)).toList(),
                server.stream()
                        .filter(line -> !replayed.lines().contains(line))
                        .filter(line -> !isExcused(line, replayed.incomplete()))
                        .filter(line -> !doubted.contains(subject(line)))
                        .toList());
    }

    /** The name of the table or other object that a line is about. */
    static String subject(String line) {
        return line.split("\\|", -1)[1];
    }

    private static boolean isExcused(String line, Collection<String> incomplete) {
        String[] parts = line.split("\\|", -1);
        return OF_TABLES.contains(parts[0]) && incomplete.contains(parts[1]);
    }

    boolean isNone() {
        return wrong.isEmpty() && missing.isEmpty();
    }
}
