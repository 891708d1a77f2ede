package dev.palindrome.sql.lint;

import dev.palindrome.sql.script.Script;

/** Reads the statements of a text. */
public interface ScriptReader {

    /**
     * Reads a text.
     *
     * @param script the text, cut into statements
     * @return its statements, and what is no statement
     */
    SqlText read(Script script);
}
