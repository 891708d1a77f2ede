package dev.palindrome.sql.lex;

/** What PostgreSQL asks of a code point that is written as a number. */
final class Unicode {

    private Unicode() {}

    static boolean isHighSurrogate(int value) {
        return value >= 0xD800 && value <= 0xDBFF;
    }

    static boolean isLowSurrogate(int value) {
        return value >= 0xDC00 && value <= 0xDFFF;
    }

    static boolean isCharacter(int value) {
        return value > 0 && value <= Character.MAX_CODE_POINT;
    }

    static boolean hasHexDigits(Source source, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Characters.isHexDigit(source.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** The number that at most eight hexadecimal digits write; one that needs the sign bit is negative. */
    static int hex(Source source, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value << 4 | Character.digit(source.at(i), 16);
        }
        return value;
    }
}
