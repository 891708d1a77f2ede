package dev.palindrome.sql.script;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a file of SQL, the same wherever it was checked out. */
public final class ScriptFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ScriptFile() {}

    /**
     * Reads the bytes of a file.
     *
     * @param bytes the bytes
     * @return their text, without a byte order mark
     * @throws CharacterCodingException if they are no UTF-8
     */
    public static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return withLineFeeds(text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text);
    }

    /** A checkout on Windows has other line ends, and the same checksum: a line ends as it does in a text block. */
    private static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
