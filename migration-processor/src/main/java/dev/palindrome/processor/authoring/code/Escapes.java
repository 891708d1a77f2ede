package dev.palindrome.processor.authoring.code;

import java.util.Locale;

/**
 * How a character is written within a literal. What cannot be seen is escaped: control characters, halves of surrogate
 * pairs, and marks that change the direction of the text around them, which would make a reviewer read something else
 * than the database gets.
 */
final class Escapes {

    private Escapes() {}

    /** The character as it is, or as an escape; quotes, line feeds and tabs are left to the kind of literal. */
    static String of(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            case '\n', '\t' -> String.valueOf(c);
            default -> isInvisible(text, at) ? unicode(c) : String.valueOf(c);
        };
    }

    /** Control characters are octal: as a Unicode escape the compiler would read them before it knows of the literal. */
    static String unicode(char c) {
        String form = c < ' ' || c == 0x7f ? "\\%03o" : "\\u%04x";
        return String.format(Locale.ROOT, form, (int) c);
    }

    private static boolean isInvisible(String text, int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            return !isPaired(text, at);
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean isPaired(String text, int at) {
        char c = text.charAt(at);
        int other = Character.isHighSurrogate(c) ? at + 1 : at - 1;
        if (other < 0 || other >= text.length()) {
            return false;
        }
        // of three halves in a row only two can be a pair: read from the left, as every decoder does
        return Character.isHighSurrogate(c)
                ? Character.isLowSurrogate(text.charAt(other))
                : Character.isHighSurrogate(text.charAt(other));
    }
}
