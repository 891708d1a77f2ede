package dev.palindrome.sql.lex;

/** The characters between the quotes of a terminated token, without doubled quotes and gaps, each with its offset. */
public final class QuotedValue {

    private final StringBuilder text = new StringBuilder();
    private final int[] offsets;
    private final int end;

    private QuotedValue(int capacity, int end) {
        this.offsets = new int[capacity];
        this.end = end;
    }

    /** Reads the value of a token whose opening quote is at the given offset. */
    static QuotedValue of(Source source, Token token, int openingQuote) {
        QuotedValue value = new QuotedValue(token.end() - openingQuote, token.end() - 1);
        int quote = source.at(openingQuote);
        int i = openingQuote + 1;
        while (i < token.end() - 1) {
            int c = source.at(i);
            if (c != quote) {
                value.add(c, i++);
            } else if (source.at(i + 1) == quote) {
                value.add(c, i);
                i += 2;
            } else {
                i = QuotedParts.next(source, i + 1) + 1;
            }
        }
        return value;
    }

    /** The text between two offsets, as it is written. */
    static QuotedValue verbatim(Source source, int start, int end) {
        QuotedValue value = new QuotedValue(end - start, end);
        for (int i = start; i < end; i++) {
            value.add(source.at(i), i);
        }
        return value;
    }

    private void add(int c, int offset) {
        offsets[text.length()] = offset;
        text.append((char) c);
    }

    /**
     * The value.
     *
     * @return the characters
     */
    public String text() {
        return text.toString();
    }

    /**
     * Where a character of the value stands in the source.
     *
     * @param index the character; the length of the value is its end
     * @return its offset; for the end, that of the closing quote
     */
    public int offset(int index) {
        return index < text.length() ? offsets[index] : end;
    }
}
