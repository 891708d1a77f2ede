package dev.palindrome.sql.parse;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the parser found in a body.
 *
 * @param error what is no SQL or no PL/pgSQL in it; its place is in the whole text
 * @param statements the statements of SQL in it that are written out; none if there is an error
 * @param executed what {@code EXECUTE} runs where that begins with a literal, or is {@code format} of one
 */
public record BodyParse(Optional<SyntaxError> error, List<Statement> statements, List<Executed> executed) {

    /** Copies the lists. */
    public BodyParse {
        statements = List.copyOf(statements);
        executed = List.copyOf(executed);
    }

    /**
     * The literal that a dynamic statement begins with.
     *
     * @param span where it stands in the whole text
     * @param sql what it says
     */
    public record Executed(Span span, String sql) {}

    /**
     * A statement of SQL within a body.
     *
     * @param span where it stands in the whole text
     * @param body the body
     * @param tree the statement; the places in it are places in the body's own text
     */
    public record Statement(Span span, Body body, Node tree) {

        /**
         * Gives a place of the tree in the whole text.
         *
         * @param offset an offset of the tree
         * @return the offset in the whole text
         */
        public int place(int offset) {
            return body.text().offset(offset);
        }
    }
}
