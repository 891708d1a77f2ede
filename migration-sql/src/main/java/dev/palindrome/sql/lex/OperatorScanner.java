package dev.palindrome.sql.lex;

import static dev.palindrome.sql.lex.LexicalErrorKind.OPERATOR_TOO_LONG;

/**
 * Scans operators: the longest run of operator characters, up to the start of a comment in it, and without plus and
 * minus signs at its end unless a character that no SQL operator has stands before them (manual, section 4.1.3).
 *
 * <p>A run can give many operators, each of which asks for the end of the run. What is known of it is kept, so that a
 * long run is read once.
 */
final class OperatorScanner {

    /** A name of PostgreSQL has at most this many bytes. */
    private static final int LONGEST = 63;

    private static final String NOT_IN_SQL_OPERATORS = "~!@#^&|`?%";

    private final Source source;
    private final LexicalErrors errors;

    private int runEnd;
    /** Where the plus and minus signs begin that end the run. */
    private int signs;
    /** The last character before the run's last one that lets it end with a sign, or -1. */
    private int lastSpecial;

    OperatorScanner(Source source, LexicalErrors errors) {
        this.source = source;
        this.errors = errors;
    }

    Token scan(int start) {
        if (start >= runEnd) {
            readRun(start);
        }
        int end = lastSpecial >= start ? runEnd : Math.max(start + 1, signs);
        if (end - start > LONGEST) {
            errors.near(OPERATOR_TOO_LONG, start, end);
        }
        return new Token(TokenKind.OPERATOR, start, end);
    }

    private void readRun(int start) {
        int end = start + 1;
        while (Characters.isOperator(source.at(end)) && !startsComment(end)) {
            end++;
        }
        runEnd = end;
        signs = end;
        while (signs > start && (source.at(signs - 1) == '+' || source.at(signs - 1) == '-')) {
            signs--;
        }
        lastSpecial = end - 2;
        while (lastSpecial >= start && NOT_IN_SQL_OPERATORS.indexOf(source.at(lastSpecial)) < 0) {
            lastSpecial--;
        }
        if (lastSpecial < start) {
            lastSpecial = -1;
        }
    }

    private boolean startsComment(int at) {
        int c = source.at(at);
        int next = source.at(at + 1);
        return (c == '-' && next == '-') || (c == '/' && next == '*');
    }
}
