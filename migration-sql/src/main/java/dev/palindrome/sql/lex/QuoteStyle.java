package dev.palindrome.sql.lex;

import static dev.palindrome.sql.lex.LexicalErrorKind.UNTERMINATED_BIT_STRING;
import static dev.palindrome.sql.lex.LexicalErrorKind.UNTERMINATED_HEX_STRING;
import static dev.palindrome.sql.lex.LexicalErrorKind.UNTERMINATED_STRING;

/** The forms of a string in single quotes. */
enum QuoteStyle {
    STANDARD(TokenKind.STRING, 0, UNTERMINATED_STRING),
    ESCAPE(TokenKind.ESCAPE_STRING, 1, UNTERMINATED_STRING),
    NATIONAL(TokenKind.NATIONAL_STRING, 1, UNTERMINATED_STRING),
    UNICODE(TokenKind.UNICODE_STRING, 2, UNTERMINATED_STRING),
    BIT(TokenKind.BIT_STRING, 1, UNTERMINATED_BIT_STRING),
    HEX(TokenKind.HEX_STRING, 1, UNTERMINATED_HEX_STRING);

    private final TokenKind kind;
    private final int prefix;
    private final LexicalErrorKind unterminated;

    QuoteStyle(TokenKind kind, int prefix, LexicalErrorKind unterminated) {
        this.kind = kind;
        this.prefix = prefix;
        this.unterminated = unterminated;
    }

    TokenKind kind() {
        return kind;
    }

    /** The number of characters before the opening quote. */
    int prefix() {
        return prefix;
    }

    LexicalErrorKind unterminated() {
        return unterminated;
    }

    /** Two quotes within a bit string are the end of one and the start of another. */
    boolean doublesQuotes() {
        return this != BIT && this != HEX;
    }
}
