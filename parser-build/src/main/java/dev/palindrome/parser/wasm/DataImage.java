package dev.palindrome.parser.wasm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What stands in the memory before the first call. */
public final class DataImage {

    private final int start;
    private final byte[] content;

    DataImage(int start, byte[] content) {
        this.start = start;
        this.content = content;
    }

    /**
     * Where it ends.
     *
     * @return the first address behind it
     */
    public int end() {
        return start + content.length;
    }

    /**
     * Replaces a word, wherever it stands.
     *
     * @param word what is looked for
     * @param replacement what takes its place
     * @return how often it was found
     */
    public int replace(int word, int replacement) {
        ByteBuffer words = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int found = 0;
        for (int at = 0; at + Integer.BYTES <= content.length; at++) {
            if (words.getInt(at) == word) {
                words.putInt(at, replacement);
                found++;
            }
        }
        return found;
    }

    /**
     * Writes the image for whoever lays it into the memory.
     *
     * @return its address and the content in words of four bytes, the lowest first
     */
    public byte[] write() {
        if (start % Integer.BYTES != 0) {
            throw new IllegalArgumentException("the data begins within a word: " + start);
        }
        int words = (content.length + Integer.BYTES - 1) / Integer.BYTES;
        return ByteBuffer.allocate(Integer.BYTES + words * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(start)
                .put(content)
                .array();
    }
}
