package dev.palindrome.engine.rules;

import dev.palindrome.engine.rules.FixText.Part;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example with the text of a fix in it.
 *
 * @param revisions the revisions that come of it, in order
 */
record PastedFix(List<String> revisions) {

    /** A statement of the example that stands in the fix too is moved there. */
    static PastedFix of(String example, Span flagged, List<Part> way, Paste where) {
        String before = example.substring(0, flagged.start());
        String statement = flagged.of(example);
        String behind = example.substring(flagged.end());
        Part first = way.get(0);
        List<String> revisions = new ArrayList<>();
        switch (where) {
            case INSTEAD -> {
                boolean moved = isAmong(statement, first);
                String elsewhere = moved ? "" : elsewhere(first, before);
                if (!elsewhere.isEmpty()) {
                    revisions.add(first.text());
                    revisions.add(before.replace(elsewhere + ";", "") + statement + behind);
                } else if (moved && first.isForLater()) {
                    revisions.add(before + ";" + behind);
                    revisions.add(first.text());
                } else {
                    revisions.add(withoutWhatIsWrittenAgain(before, first)
                            + first.text().replaceAll(";\\s*$", "")
                            + behind);
                }
            }
            case BEFORE -> revisions.add(before + first.text() + "\n" + statement + behind);
            case BEHIND -> {
                revisions.add(example);
                if (first.isForLater()) {
                    revisions.add(first.text());
                } else {
                    revisions.set(0, example.stripTrailing() + "\n" + first.text());
                }
            }
            case PREPARED -> {
                way.forEach(part -> revisions.add(part.text()));
                revisions.add(example);
            }
            case DEFINITION -> revisions.add(before + define(statement, first.text()) + behind);
            default -> throw new IllegalStateException(where.name());
        }
        if (where != Paste.PREPARED) {
            way.subList(1, way.size()).forEach(part -> revisions.add(part.text()));
        }
        return new PastedFix(revisions);
    }

    /** What stands in front, but for the statement that the text begins with. */
    private static String withoutWhatIsWrittenAgain(String before, Part part) {
        String rest = before;
        for (SqlStatement one : Script.of(before).statements()) {
            if (part.text().startsWith(one.text())) {
                rest = rest.replace(one.text() + ";", "");
            }
        }
        return rest;
    }

    private static boolean isAmong(String statement, Part part) {
        return part.statements().contains(statement);
    }

    /** The statement of the part that stands in front of the flagged one, if one does. */
    private static String elsewhere(Part part, String before) {
        return Script.of(before).statements().stream()
                .map(SqlStatement::text)
                .filter(part.statements()::contains)
                .findFirst()
                .orElse("");
    }

    /** The name and the type of the column exchanged; what stands behind them stays. */
    private static String define(String statement, String definition) {
        String column = definition.split(" ", 2)[0];
        Matcher old = Pattern.compile("\\b" + Pattern.quote(column)
                        + "\\s+[a-z0-9 ]+?(\\([0-9, ]*\\))?(?=\\s+(PRIMARY|NOT|DEFAULT)|[,)]|$)")
                .matcher(statement);
        if (!old.find()) {
            throw new IllegalStateException("no definition of " + column + " in " + statement);
        }
        return old.replaceFirst(Matcher.quoteReplacement(definition));
    }
}
