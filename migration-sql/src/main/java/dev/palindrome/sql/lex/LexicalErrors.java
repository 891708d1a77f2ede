package dev.palindrome.sql.lex;

import java.util.ArrayList;
import java.util.List;

/** Collects the errors of one text and words them as PostgreSQL does. */
final class LexicalErrors {

    private final Source source;
    private final List<LexicalError> errors = new ArrayList<>();

    LexicalErrors(Source source) {
        this.source = source;
    }

    /** Adds an error whose message quotes the text between the offsets, or says that the input ended there. */
    void near(LexicalErrorKind kind, int start, int end) {
        String place = start >= source.length() ? " at end of input" : " at or near \"" + source.text(start, end) + '"';
        errors.add(new LexicalError(kind, start, kind.text() + place));
    }

    /** Adds an error whose message says no place. */
    void at(LexicalErrorKind kind, int offset) {
        errors.add(new LexicalError(kind, offset, kind.text()));
    }

    /** Adds an error about bytes that are not UTF-8. */
    void bytes(int offset, String bytes) {
        LexicalErrorKind kind = LexicalErrorKind.INVALID_BYTE_SEQUENCE;
        errors.add(new LexicalError(kind, offset, kind.text() + ": " + bytes));
    }

    int count() {
        return errors.size();
    }

    List<LexicalError> list() {
        return List.copyOf(errors);
    }
}
