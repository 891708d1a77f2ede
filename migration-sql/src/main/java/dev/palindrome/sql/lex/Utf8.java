package dev.palindrome.sql.lex;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Finds bytes that a database in UTF-8 refuses. */
final class Utf8 {

    private static final HexFormat PRINTED = HexFormat.ofDelimiter(" ").withPrefix("0x");

    private Utf8() {}

    /** The first sequence that is not UTF-8 or is a NUL, as PostgreSQL prints it. */
    static Optional<String> firstInvalid(byte[] bytes) {
        int at = Math.min(firstNul(bytes), firstMalformed(bytes));
        if (at == bytes.length) {
            return Optional.empty();
        }
        int end = Math.min(bytes.length, at + announcedLength(bytes[at]));
        return Optional.of(PRINTED.formatHex(bytes, at, end));
    }

    private static int firstNul(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && bytes[i] != 0) {
            i++;
        }
        return i;
    }

    private static int firstMalformed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        return result.isMalformed() ? in.position() : bytes.length;
    }

    /** The length that the first byte of a sequence announces. */
    private static int announcedLength(byte first) {
        if ((first & 0xE0) == 0xC0) {
            return 2;
        }
        if ((first & 0xF0) == 0xE0) {
            return 3;
        }
        return (first & 0xF8) == 0xF0 ? 4 : 1;
    }
}
