package dev.palindrome.sql.lex;

import static dev.palindrome.sql.lex.LexicalErrorKind.INVALID_SURROGATE_PAIR;
import static dev.palindrome.sql.lex.LexicalErrorKind.INVALID_UNICODE_ESCAPE;
import static dev.palindrome.sql.lex.LexicalErrorKind.INVALID_UNICODE_VALUE;

/** Steps over the backslash sequences of one {@code E'…'} string and reports the first that PostgreSQL refuses. */
final class EscapeSequences {

    private final Source source;
    private final LexicalErrors errors;
    private boolean failed;
    private boolean bytes;

    EscapeSequences(Source source, LexicalErrors errors) {
        this.source = source;
        this.errors = errors;
    }

    /** Whether some sequence gave a byte by its number, so that the whole may be no UTF-8 text. */
    boolean needDecoding() {
        return bytes;
    }

    /** Gives the offset behind the sequence that starts with a backslash at the offset. */
    int scan(int backslash) {
        int c = source.at(backslash + 1);
        if (c == 'u' || c == 'U') {
            return unicode(backslash);
        }
        bytes |= Characters.isDigit(c) || c == 'x';
        return Math.min(backslash + 2, source.length());
    }

    private int unicode(int backslash) {
        int end = backslash + sequenceLength(backslash);
        if (!isComplete(backslash)) {
            refuse(INVALID_UNICODE_ESCAPE, backslash);
            return backslash + 2;
        }
        int value = Unicode.hex(source, backslash + 2, end);
        if (Unicode.isLowSurrogate(value)) {
            refuseNear(INVALID_SURROGATE_PAIR, backslash, end);
        } else if (Unicode.isHighSurrogate(value)) {
            return lowHalf(end);
        } else if (!Unicode.isCharacter(value)) {
            refuseNear(INVALID_UNICODE_VALUE, backslash, end);
        }
        return end;
    }

    private int lowHalf(int at) {
        boolean escape = source.at(at) == '\\' && (source.at(at + 1) == 'u' || source.at(at + 1) == 'U');
        if (!escape) {
            refuseNear(INVALID_SURROGATE_PAIR, at, Math.min(at + 1, source.length()));
            return at;
        }
        if (!isComplete(at)) {
            refuse(INVALID_UNICODE_ESCAPE, at);
            return at + 2;
        }
        int end = at + sequenceLength(at);
        if (!Unicode.isLowSurrogate(Unicode.hex(source, at + 2, end))) {
            refuseNear(INVALID_SURROGATE_PAIR, at, end);
        }
        return end;
    }

    private int sequenceLength(int backslash) {
        return source.at(backslash + 1) == 'u' ? 6 : 10;
    }

    private boolean isComplete(int backslash) {
        return Unicode.hasHexDigits(source, backslash + 2, backslash + sequenceLength(backslash));
    }

    private void refuse(LexicalErrorKind kind, int offset) {
        if (!failed) {
            errors.at(kind, offset);
        }
        failed = true;
    }

    private void refuseNear(LexicalErrorKind kind, int start, int end) {
        if (!failed) {
            errors.near(kind, start, end);
        }
        failed = true;
    }
}
