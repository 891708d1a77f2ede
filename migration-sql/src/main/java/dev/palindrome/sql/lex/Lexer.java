package dev.palindrome.sql.lex;

import java.util.HexFormat;

/**
 * Cuts SQL into tokens exactly as PostgreSQL 18 does, with {@code standard_conforming_strings} on and in UTF-8.
 *
 * <p>Takes any text: what PostgreSQL refuses becomes a {@link LexicalError}, and the tokens cover the text without a gap.
 * Takes time in proportion to the text.
 */
public final class Lexer {

    private Lexer() {}

    /**
     * Cuts a text into tokens.
     *
     * @param text any text
     * @return its tokens and what is wrong with them
     */
    public static LexedText lex(String text) {
        Scanner scanner = new Scanner(text);
        scanner.run();
        reportFirstUnencodable(text, scanner.errors());
        return new LexedText(text, scanner.tokens(), scanner.errors().list());
    }

    /** PostgreSQL takes neither a NUL character nor half of a surrogate pair, wherever they stand. */
    private static void reportFirstUnencodable(String text, LexicalErrors errors) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                errors.bytes(i, "0x00");
                return;
            }
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    errors.bytes(i, threeBytes(c));
                    return;
                }
                i++;
            }
        }
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** The bytes that a naive encoder makes of half a pair, and PostgreSQL names when it refuses them. */
    private static String threeBytes(char surrogate) {
        byte[] bytes = {
            (byte) (0xE0 | (surrogate >> 12)),
            (byte) (0x80 | ((surrogate >> 6) & 0x3F)),
            (byte) (0x80 | (surrogate & 0x3F))
        };
        return HexFormat.ofDelimiter(" ").withPrefix("0x").formatHex(bytes);
    }
}
