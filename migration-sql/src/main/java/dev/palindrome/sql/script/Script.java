package dev.palindrome.sql.script;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.Span;
import java.util.List;

/**
 * A text of SQL statements that semicolons separate.
 *
 * <p>The extents of the statements and the tail, one after the other, are the text again.
 *
 * @param lexed the text and its tokens
 * @param statements the statements in order, without empty ones
 * @param tail the blanks, comments and empty statements behind the last statement
 */
public record Script(LexedText lexed, List<SqlStatement> statements, Span tail) {

    /** Copies the statements. */
    public Script {
        statements = List.copyOf(statements);
    }

    /**
     * Splits a text into its statements, as psql would send them.
     *
     * @param text any text
     * @return the statements
     */
    public static Script of(String text) {
        return of(Lexer.lex(text));
    }

    /**
     * Splits a text that is cut into tokens already.
     *
     * @param lexed the text and its tokens
     * @return the statements
     */
    public static Script of(LexedText lexed) {
        return new Splitter(lexed).split();
    }

    /**
     * The text.
     *
     * @return the whole script as it is written
     */
    public String text() {
        return lexed.source();
    }

    /**
     * Whether there is nothing to run.
     *
     * @return true if the text holds only blanks, comments and semicolons
     */
    public boolean isEmpty() {
        return statements.isEmpty();
    }
}
