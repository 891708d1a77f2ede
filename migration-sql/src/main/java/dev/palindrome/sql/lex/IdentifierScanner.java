package dev.palindrome.sql.lex;

import static dev.palindrome.sql.lex.LexicalErrorKind.UNTERMINATED_IDENTIFIER;
import static dev.palindrome.sql.lex.LexicalErrorKind.ZERO_LENGTH_IDENTIFIER;
import static dev.palindrome.sql.lex.Source.END;

/** Scans identifiers in double quotes. */
final class IdentifierScanner {

    private final Source source;
    private final LexicalErrors errors;

    IdentifierScanner(Source source, LexicalErrors errors) {
        this.source = source;
        this.errors = errors;
    }

    Token scan(TokenKind kind, int start, int quote) {
        int i = quote + 1;
        while (true) {
            int c = source.at(i);
            if (c == END) {
                errors.near(UNTERMINATED_IDENTIFIER, start, source.length());
                return new Token(kind, start, source.length());
            }
            if (c != '"') {
                i++;
            } else if (source.at(i + 1) == '"') {
                i += 2;
            } else {
                if (i == quote + 1) {
                    errors.near(ZERO_LENGTH_IDENTIFIER, start, i + 1);
                }
                return new Token(kind, start, i + 1);
            }
        }
    }
}
