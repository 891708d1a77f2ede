package dev.palindrome.sql.lex;

/**
 * The parts of a string that PostgreSQL joins because only white space with a line end in it stands between them
 * (manual, section 4.1.2.1). Line comments count as white space there, block comments do not.
 */
final class QuotedParts {

    /** There is no further part. */
    static final int NONE = -1;

    private QuotedParts() {}

    /**
     * Looks for a further part behind a closing quote.
     *
     * @return the offset of its opening quote, or {@link #NONE}
     */
    static int next(Source source, int afterQuote) {
        boolean newline = false;
        int i = afterQuote;
        while (true) {
            int c = source.at(i);
            if (Characters.isSpace(c)) {
                newline |= Characters.isNewline(c);
                i++;
            } else if (c == '-' && source.at(i + 1) == '-') {
                i = source.lineEnd(i);
            } else {
                return c == '\'' && newline ? i : NONE;
            }
        }
    }
}
