package dev.palindrome.sql.lex;

/**
 * A stretch of a text, in UTF-16 code units.
 *
 * @param start the offset of the first unit
 * @param end the offset after the last unit
 */
public record Span(int start, int end) {

    /**
     * Checks the order of the offsets.
     *
     * @throws IllegalArgumentException if the span starts before the text or ends before it starts
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /**
     * The number of code units.
     *
     * @return 0 for an empty span
     */
    public int length() {
        return end - start;
    }

    /**
     * Cuts the span out of the text that it belongs to.
     *
     * @param source the text
     * @return the part of it
     */
    public String of(String source) {
        return source.substring(start, end);
    }

    /**
     * Moves the span.
     *
     * @param units how far
     * @return the same stretch of a text that begins so much earlier
     */
    public Span shifted(int units) {
        return new Span(start + units, end + units);
    }
}
