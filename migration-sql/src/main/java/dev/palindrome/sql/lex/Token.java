package dev.palindrome.sql.lex;

/**
 * A token of a text: its kind and where it stands.
 *
 * @param kind what it is
 * @param start the offset of its first UTF-16 code unit
 * @param end the offset after its last one
 */
public record Token(TokenKind kind, int start, int end) {

    /**
     * Where the token stands.
     *
     * @return its span
     */
    public Span span() {
        return new Span(start, end);
    }

    /**
     * Whether the token means nothing to PostgreSQL's grammar.
     *
     * @return true for white space and comments
     */
    public boolean isTrivia() {
        return kind.isTrivia();
    }
}
