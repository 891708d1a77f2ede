package dev.palindrome.engine.rules;

import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The fix of a diagnostic, taken apart as its author wrote it: a line that ends with a colon says what the lines below it are, up to
 * the next such line; these are the text to paste.
 *
 * @param parts what to paste, in order
 */
record FixText(List<Part> parts) {

    /**
     * A text to paste.
     *
     * @param says what it is
     * @param text the text
     */
    record Part(String says, String text) {

        /** Whether it takes the place of the parts before it. */
        boolean isAlternative() {
            return says.startsWith("or ") || says.startsWith("or,");
        }

        /** Whether a revision behind the one of the statement runs it. */
        boolean isForLater() {
            return says.contains("later revision")
                    || says.contains("in the next")
                    || says.contains("revision of its own")
                    || says.startsWith("and then");
        }

        boolean isSql() {
            String begin = text.strip().toLowerCase(Locale.ROOT);
            return !begin.isEmpty() && !begin.startsWith("steps.") && !begin.startsWith("@");
        }

        List<String> statements() {
            return Script.of(text).statements().stream().map(SqlStatement::text).toList();
        }
    }

    static FixText of(String fix) {
        List<Part> parts = new ArrayList<>();
        String says = "";
        StringBuilder text = new StringBuilder();
        for (String line : fix.split("\n", -1)) {
            if (line.endsWith(":")) {
                add(says, text, parts);
                says = line;
            } else {
                text.append(line).append('\n');
            }
        }
        add(says, text, parts);
        return new FixText(parts);
    }

    private static void add(String says, StringBuilder text, List<Part> parts) {
        if (!says.isEmpty()) {
            parts.add(new Part(says, text.toString().strip()));
        }
        text.setLength(0);
    }

    /** The ways out that it offers, each with the parts that belong to it. */
    List<List<Part>> ways() {
        List<List<Part>> ways = new ArrayList<>();
        for (Part part : parts) {
            if (ways.isEmpty() || part.isAlternative()) {
                ways.add(new ArrayList<>());
            }
            ways.get(ways.size() - 1).add(part);
        }
        return ways;
    }
}
