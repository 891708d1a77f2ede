package dev.palindrome.sql.lint;

/** Reads the statements of a text. */
@FunctionalInterface
public interface StatementReader {

    /**
     * Reads a text.
     *
     * @param sql the text
     * @return its statements, and what is no statement
     */
    SqlText read(String sql);
}
