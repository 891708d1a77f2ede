package dev.palindrome.sql.lex;

/** The characters that a terminated token stands for, each with the place where it is written. */
public final class QuotedValue {

    private final StringBuilder text = new StringBuilder();
    private final int[] offsets;
    private final int[] ends;
    private final int end;

    /**
     * Begins with no character.
     *
     * @param capacity how many there can be
     * @param end where the closing quote stands
     */
    QuotedValue(int capacity, int end) {
        this.offsets = new int[capacity];
        this.ends = new int[capacity];
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
                value.add(c, i, i + 1);
                i++;
            } else if (source.at(i + 1) == quote) {
                value.add(c, i, i + 2);
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
            value.add(source.at(i), i, i + 1);
        }
        return value;
    }

    /** Adds a UTF-16 code unit that is written between the offsets. */
    void add(int c, int from, int to) {
        offsets[text.length()] = from;
        ends[text.length()] = to;
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

    /**
     * Where a stretch of the value stands in the source.
     *
     * @param part a stretch of the value
     * @return the same in the source, with all that its last character is written with
     */
    public Span place(Span part) {
        int start = offset(part.start());
        return new Span(start, part.length() == 0 ? start : ends[part.end() - 1]);
    }

    /**
     * Takes this for a value whose source is itself a value.
     *
     * @param outer the value that the token of this one stands in
     * @return the same characters, with their places in the outer one's source
     */
    public QuotedValue within(QuotedValue outer) {
        QuotedValue inner = new QuotedValue(text.length(), outer.offset(end));
        for (int i = 0; i < text.length(); i++) {
            Span place = outer.place(new Span(offsets[i], ends[i]));
            inner.add(text.charAt(i), place.start(), place.end());
        }
        return inner;
    }
}
