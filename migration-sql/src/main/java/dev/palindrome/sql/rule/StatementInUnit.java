package dev.palindrome.sql.rule;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Span;
import java.util.List;

/**
 * A statement where it stands.
 *
 * @param step which step of the unit, counted from 0; 0 for a file
 * @param text the text of the step or file
 * @param span where the statement stands in it, without comments before it and without the semicolon
 * @param tree its syntax tree
 * @param batches whether it is what a backfill becomes, which runs in batches
 * @param hidden the statements in the body of a routine or DO block that it has
 */
public record StatementInUnit(
        int step, String text, Span span, Node tree, boolean batches, List<HiddenStatement> hidden) {

    private static final int SHOWN = 60;

    /** Copies the list. */
    public StatementInUnit {
        hidden = List.copyOf(hidden);
    }

    /**
     * The statement as it is written.
     *
     * @return its text
     */
    public String sql() {
        return span.of(text);
    }

    /**
     * The statement in short, for messages.
     *
     * @return its beginning, on one line
     */
    public String command() {
        String line = sql().strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
