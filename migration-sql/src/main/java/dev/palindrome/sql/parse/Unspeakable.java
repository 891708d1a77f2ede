package dev.palindrome.sql.parse;

import java.util.Optional;
import java.util.OptionalInt;

/** Finds characters that no text of a database in UTF-8 can have, and that reach no server therefore. */
final class Unspeakable {

    private Unspeakable() {}

    static Optional<SyntaxError> in(String sql) {
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == 0) {
                return error("invalid byte sequence for encoding \"UTF8\": 0x00", i);
            }
            if (Character.isSurrogate(c)) {
                if (!isPair(sql, i)) {
                    return error("half of a surrogate pair: U+%04X".formatted((int) c), i);
                }
                i++;
            }
        }
        return Optional.empty();
    }

    private static boolean isPair(String sql, int at) {
        return Character.isHighSurrogate(sql.charAt(at))
                && at + 1 < sql.length()
                && Character.isLowSurrogate(sql.charAt(at + 1));
    }

    private static Optional<SyntaxError> error(String message, int offset) {
        return Optional.of(new SyntaxError(message, OptionalInt.of(offset)));
    }
}
