package dev.palindrome.sql.lex;

import java.util.Arrays;

/**
 * The starts of the lines of a text, to turn offsets into lines and columns. A line ends with a line feed, a carriage
 * return, or both.
 */
public final class LineIndex {

    private final int[] starts;

    private LineIndex(int[] starts) {
        this.starts = starts;
    }

    /**
     * Finds the lines of a text.
     *
     * @param text the text
     * @return its lines
     */
    public static LineIndex of(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return new LineIndex(Arrays.copyOf(starts, lines));
    }

    /**
     * Gives the line and the column of an offset.
     *
     * @param offset an offset into the text, or its length
     * @return where it is
     */
    public Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }
}
