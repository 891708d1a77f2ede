package dev.palindrome.sql.rule.compatibility;

import java.util.List;

/** What depends on something, as one line says it. */
final class Listing {

    /** A line with more is not read. */
    private static final int MOST = 6;

    private Listing() {}

    static String of(List<String> things) {
        if (things.isEmpty()) {
            return "which ones, is not known here";
        }
        String shown = String.join(", ", things.subList(0, Math.min(MOST, things.size())));
        return things.size() <= MOST ? shown : shown + " and " + (things.size() - MOST) + " more";
    }

    static String named(Object name) {
        return "`" + name + "`";
    }
}
