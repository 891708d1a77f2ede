package dev.palindrome.sql.ast;

/**
 * Turns offsets into the UTF-8 form of a text, in which libpg_query counts, into offsets into the text.
 *
 * <p>Remembers every 64th place, so that a look-up costs little and the index next to nothing; a text that is all ASCII needs
 * none.
 */
public final class CharOffsets {

    private static final int STRIDE = 64;

    private final byte[] utf8;
    private final int[] marks;
    private final int start;

    private CharOffsets(byte[] utf8, int[] marks, int start) {
        this.utf8 = utf8;
        this.marks = marks;
        this.start = start;
    }

    /**
     * Counts the characters of a text.
     *
     * @param utf8 the text, which is not changed as long as the index is used
     * @return its index
     */
    public static CharOffsets of(byte[] utf8) {
        return of(utf8, 0);
    }

    /**
     * Counts the characters of a part of a text.
     *
     * @param utf8 the part, which is not changed as long as the index is used
     * @param start where the part begins in the whole text, in UTF-16 code units
     * @return its index, which gives places in the whole text
     */
    public static CharOffsets of(byte[] utf8, int start) {
        return new CharOffsets(utf8, isAscii(utf8) ? new int[0] : marks(utf8), start);
    }

    /**
     * Gives the place of a byte.
     *
     * @param bytes an offset into the UTF-8 form, at most its length
     * @return the number of UTF-16 code units before it in the whole text
     */
    public int chars(int bytes) {
        if (marks.length == 0) {
            return start + bytes;
        }
        int mark = bytes / STRIDE;
        return start + marks[mark] + count(utf8, mark * STRIDE, bytes);
    }

    private static boolean isAscii(byte[] utf8) {
        for (byte b : utf8) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] marks(byte[] utf8) {
        int[] marks = new int[utf8.length / STRIDE + 1];
        for (int i = 1; i < marks.length; i++) {
            marks[i] = marks[i - 1] + count(utf8, (i - 1) * STRIDE, i * STRIDE);
        }
        return marks;
    }

    /** The code units that begin between the offsets: one for each character, and a second one beyond the basic plane. */
    private static int count(byte[] utf8, int from, int to) {
        int units = 0;
        for (int i = from; i < to; i++) {
            int b = utf8[i] & 0xFF;
            if ((b & 0xC0) != 0x80) {
                units += b >= 0xF0 ? 2 : 1;
            }
        }
        return units;
    }
}
