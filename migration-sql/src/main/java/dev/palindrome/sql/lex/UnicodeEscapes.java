package dev.palindrome.sql.lex;

import static dev.palindrome.sql.lex.LexicalErrorKind.INVALID_SURROGATE_PAIR;
import static dev.palindrome.sql.lex.LexicalErrorKind.INVALID_UNICODE_ESCAPE;
import static dev.palindrome.sql.lex.LexicalErrorKind.INVALID_UNICODE_VALUE;

/** Reads the escapes in the value of one {@code U&} token: {@code \XXXX} and {@code \+XXXXXX}, or another character. */
final class UnicodeEscapes {

    private final QuotedValue value;
    private final Source text;
    private final int escape;
    private final LexicalErrors errors;

    private UnicodeEscapes(QuotedValue value, int escape, LexicalErrors errors) {
        this.value = value;
        this.text = new Source(value.text());
        this.escape = escape;
        this.errors = errors;
    }

    /** Reports the first escape that PostgreSQL refuses. */
    static void check(QuotedValue value, int escape, LexicalErrors errors) {
        new UnicodeEscapes(value, escape, errors).check();
    }

    /** What a value stands for that the check has found nothing against. */
    static QuotedValue decode(QuotedValue value, int escape, LexicalErrors errors) {
        return new UnicodeEscapes(value, escape, errors).decode();
    }

    private QuotedValue decode() {
        QuotedValue decoded = new QuotedValue(text.length(), value.offset(text.length()));
        int i = 0;
        while (i < text.length()) {
            int length = lengthAt(i);
            Span place = value.place(new Span(i, i + length));
            int code = length > 2 ? codeAt(i, length) : text.at(i);
            for (char unit : Character.toChars(code)) {
                decoded.add(unit, place.start(), place.end());
            }
            i += length;
        }
        return decoded;
    }

    private void check() {
        boolean high = false;
        int i = 0;
        while (i < text.length()) {
            int length = lengthAt(i);
            if (length == 0) {
                errors.at(INVALID_UNICODE_ESCAPE, value.offset(i));
                return;
            }
            int code = length > 2 ? codeAt(i, length) : text.at(i);
            if (length > 2 && !Unicode.isCharacter(code)) {
                errors.at(INVALID_UNICODE_VALUE, value.offset(i));
                return;
            }
            boolean low = length > 2 && Unicode.isLowSurrogate(code);
            if (high != low) {
                errors.at(INVALID_SURROGATE_PAIR, value.offset(i));
                return;
            }
            high = length > 2 && Unicode.isHighSurrogate(code);
            i += length;
        }
        if (high) {
            errors.at(INVALID_SURROGATE_PAIR, value.offset(i));
        }
    }

    /** 1 for a plain character, 2 for a doubled escape character, more for an escape, 0 for a wrong one. */
    private int lengthAt(int i) {
        if (text.at(i) != escape) {
            return 1;
        }
        if (text.at(i + 1) == escape) {
            return 2;
        }
        if (Unicode.hasHexDigits(text, i + 1, i + 5)) {
            return 5;
        }
        return text.at(i + 1) == '+' && Unicode.hasHexDigits(text, i + 2, i + 8) ? 8 : 0;
    }

    private int codeAt(int i, int length) {
        return Unicode.hex(text, length == 8 ? i + 2 : i + 1, i + length);
    }
}
