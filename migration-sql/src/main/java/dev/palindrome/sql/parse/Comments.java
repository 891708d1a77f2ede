package dev.palindrome.sql.parse;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;
import java.util.Optional;

/** Takes comments out of a text, and leaves everything else in its place. */
final class Comments {

    private Comments() {}

    /** The text with spaces for comments; empty if it has none. */
    static Optional<String> blanked(LexedText text) {
        char[] chars = text.source().toCharArray();
        boolean found = false;
        for (Token token : text.tokens()) {
            if (token.kind() == TokenKind.LINE_COMMENT || token.kind() == TokenKind.BLOCK_COMMENT) {
                blank(chars, token.span());
                found = true;
            }
            for (Span gap : text.gaps(token)) {
                blank(chars, gap);
                found = true;
            }
        }
        return found ? Optional.of(new String(chars)) : Optional.empty();
    }

    /** Line ends stay: they decide whether strings are one. */
    private static void blank(char[] chars, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (chars[i] != '\n' && chars[i] != '\r') {
                chars[i] = ' ';
            }
        }
    }
}
