package dev.palindrome.sql.parse;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.QuotedValue;
import dev.palindrome.sql.lex.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the parser found in a body.
 *
 * @param error what is no SQL or no PL/pgSQL in it; its place is in the whole text
 * @param statements the statements of SQL in it that are written out; none if there is an error
 * @param begun the texts that are put together when they run, and executed
 */
public record BodyParse(Optional<SyntaxError> error, List<Statement> statements, List<Begun> begun) {

    /** Copies the lists. */
    public BodyParse {
        statements = List.copyOf(statements);
        begun = List.copyOf(begun);
    }

    /**
     * An executed text that is known when it runs.
     *
     * @param span where its first literal stands in the whole text, or the expression that gives it
     * @param sql the literal that it begins with, or that {@code format} makes it from; empty if there is none
     */
    public record Begun(Span span, String sql) {}

    /**
     * A statement of SQL within a body.
     *
     * @param span where it stands in the whole text
     * @param sql the statement as the server gets it, without an INTO clause of PL/pgSQL
     * @param text the string that it stands in: the body, or a constant in the body that is executed
     * @param tree the statement; the places in it are places in that string
     * @param executed whether it is the constant of an EXECUTE, which is not read before it runs
     */
    public record Statement(Span span, String sql, QuotedValue text, Node tree, boolean executed) {

        /**
         * Gives a place of the tree in the whole text.
         *
         * @param offset an offset of the tree
         * @return the offset in the whole text
         */
        public int place(int offset) {
            return text.offset(offset);
        }
    }
}
