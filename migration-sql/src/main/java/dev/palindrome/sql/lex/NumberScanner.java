package dev.palindrome.sql.lex;

import static dev.palindrome.sql.lex.LexicalErrorKind.INVALID_BINARY;
import static dev.palindrome.sql.lex.LexicalErrorKind.INVALID_HEXADECIMAL;
import static dev.palindrome.sql.lex.LexicalErrorKind.INVALID_OCTAL;
import static dev.palindrome.sql.lex.LexicalErrorKind.JUNK_AFTER_NUMBER;

import java.util.function.IntPredicate;

/**
 * Scans numbers (manual, section 4.1.2.6). Underscores and other radixes exist since PostgreSQL 16; before that they
 * are junk behind a number, and before 15 an alias.
 */
final class NumberScanner {

    private final Source source;
    private final LexicalErrors errors;

    NumberScanner(Source source, LexicalErrors errors) {
        this.source = source;
        this.errors = errors;
    }

    /** Scans a number that begins with a digit, or with a point and a digit. */
    Token scan(int start) {
        if (source.at(start) == '0') {
            switch (source.at(start + 1)) {
                case 'x', 'X' -> {
                    return radix(start, Characters::isHexDigit, INVALID_HEXADECIMAL);
                }
                case 'o', 'O' -> {
                    return radix(start, c -> c >= '0' && c <= '7', INVALID_OCTAL);
                }
                case 'b', 'B' -> {
                    return radix(start, c -> c == '0' || c == '1', INVALID_BINARY);
                }
                default -> {
                    return decimal(start);
                }
            }
        }
        return decimal(start);
    }

    private Token radix(int start, IntPredicate digit, LexicalErrorKind withoutDigits) {
        int digits = digitsWithUnderscores(start + 2, digit);
        boolean none = digits == start + 2;
        int end = none && source.at(digits) == '_' ? digits + 1 : digits;
        int word = source.wordEnd(end);
        if (word > end) {
            return junk(start, word);
        }
        if (none) {
            errors.near(withoutDigits, start, end);
        }
        return new Token(TokenKind.NUMBER, start, end);
    }

    private Token decimal(int start) {
        int mantissa = mantissaEnd(start);
        int c = source.at(mantissa);
        if (c != 'e' && c != 'E') {
            return withJunk(start, mantissa);
        }
        int sign = source.at(mantissa + 1) == '+' || source.at(mantissa + 1) == '-' ? 1 : 0;
        int exponent = mantissa + 1 + sign;
        if (Characters.isDigit(source.at(exponent))) {
            return withJunk(start, decimalDigits(exponent));
        }
        return junk(start, sign == 1 ? exponent : source.wordEnd(mantissa));
    }

    private int mantissaEnd(int start) {
        int integer = decimalDigits(start);
        boolean range = integer > start && source.at(integer + 1) == '.';
        return source.at(integer) != '.' || range ? integer : decimalDigits(integer + 1);
    }

    private Token withJunk(int start, int end) {
        if (Characters.isWordStart(source.at(end)) || (source.at(end) == '$' && endsLikeWord(start, end))) {
            return junk(start, source.wordEnd(end));
        }
        return new Token(TokenKind.NUMBER, start, end);
    }

    /** Whether a dollar sign joins the number: {@code 1_0$} can be read as {@code 1} and the longer word {@code _0$}. */
    private boolean endsLikeWord(int start, int end) {
        for (int i = end - 1; i > start && Characters.isTagPart(source.at(i)); i--) {
            if (Characters.isWordStart(source.at(i))) {
                return true;
            }
        }
        return false;
    }

    private Token junk(int start, int end) {
        errors.near(JUNK_AFTER_NUMBER, start, end);
        return new Token(TokenKind.NUMBER, start, end);
    }

    /** The end of digits with single underscores between them; the offset itself where there is no digit. */
    private int decimalDigits(int from) {
        return Characters.isDigit(source.at(from)) ? digitsWithUnderscores(from, Characters::isDigit) : from;
    }

    /** The end of digits that may each have one underscore in front. */
    private int digitsWithUnderscores(int from, IntPredicate digit) {
        int i = from;
        while (true) {
            int next = source.at(i) == '_' ? i + 1 : i;
            if (!digit.test(source.at(next))) {
                return i;
            }
            i = next + 1;
        }
    }
}
