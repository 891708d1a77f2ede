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
            case '\\' -> backslash(text, at);
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            case '\n', '\t' -> String.valueOf(c);
            default -> isInvisible(text, at) ? unicode(c) : String.valueOf(c);
        };
    }

    /**
     * Behind half of a pair as an escape, javac 17 looks for the other half and forgets that it has seen a backslash: then
     * it takes the second of two for the beginning of another escape.
     */
    private static String backslash(String text, int at) {
        boolean behindHalf = at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return behindHalf ? "\\134" : "\\\\";
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
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
