package dev.palindrome.sql.lex;

import static dev.palindrome.sql.lex.LexicalErrorKind.JUNK_AFTER_PARAMETER;
import static dev.palindrome.sql.lex.LexicalErrorKind.PARAMETER_TOO_LARGE;
import static dev.palindrome.sql.lex.LexicalErrorKind.UNTERMINATED_DOLLAR_STRING;

/** Scans what begins with a dollar sign: dollar-quoted strings and positional parameters. */
final class DollarScanner {

    private final Source source;
    private final LexicalErrors errors;

    DollarScanner(Source source, LexicalErrors errors) {
        this.source = source;
        this.errors = errors;
    }

    Token scan(int start) {
        if (Characters.isDigit(source.at(start + 1))) {
            return parameter(start);
        }
        int tagEnd = tagEnd(start + 1);
        return source.at(tagEnd) == '$' ? string(start, tagEnd + 1) : new Token(TokenKind.OTHER, start, start + 1);
    }

    private Token parameter(int start) {
        int end = start + 1;
        long number = 0;
        while (Characters.isDigit(source.at(end))) {
            number = Math.min(number * 10 + source.at(end++) - '0', Integer.MAX_VALUE + 1L);
        }
        if (Characters.isWordStart(source.at(end))) {
            end = source.wordEnd(end);
            errors.near(JUNK_AFTER_PARAMETER, start, end);
        } else if (number > Integer.MAX_VALUE) {
            errors.near(PARAMETER_TOO_LARGE, start, end);
        }
        return new Token(TokenKind.PARAMETER, start, end);
    }

    private int tagEnd(int from) {
        int i = from;
        if (Characters.isWordStart(source.at(i))) {
            while (Characters.isTagPart(source.at(i))) {
                i++;
            }
        }
        return i;
    }

    private Token string(int start, int bodyStart) {
        String delimiter = source.text(start, bodyStart);
        int i = bodyStart;
        while (i < source.length()) {
            if (source.at(i) == '$' && source.has(delimiter, i)) {
                return new Token(TokenKind.DOLLAR_STRING, start, i + delimiter.length());
            }
            i++;
        }
        errors.near(UNTERMINATED_DOLLAR_STRING, start, source.length());
        return new Token(TokenKind.DOLLAR_STRING, start, source.length());
    }
}
