package dev.palindrome.sql.parse;

import java.util.OptionalInt;

/**
 * An error of PostgreSQL's grammar.
 *
 * @param message PostgreSQL's message
 * @param offset where it points to, as an offset into the text in UTF-16 code units; a few errors name no place
 */
public record SyntaxError(String message, OptionalInt offset) {

    /** The same error of a text that has more in front. */
    SyntaxError shifted(int units) {
        return offset.isPresent() ? new SyntaxError(message, OptionalInt.of(offset.getAsInt() + units)) : this;
    }
}
