package dev.palindrome.sql.lint;

import java.util.List;

/** Reads the statements of a text. */
@FunctionalInterface
public interface StatementReader {

    /**
     * Reads a text.
     *
     * @param sql the text
     * @return its statements in order; those in front of the place where the grammar refuses the text, if it does
     */
    List<ParsedStatement> read(String sql);
}
