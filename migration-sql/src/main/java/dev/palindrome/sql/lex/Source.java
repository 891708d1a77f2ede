package dev.palindrome.sql.lex;

/** The text that is scanned; beyond its end there is {@link #END}. */
final class Source {

    /** What stands behind the last character. */
    static final int END = -1;

    private final CharSequence text;
    private final int length;

    Source(CharSequence text) {
        this.text = text;
        this.length = text.length();
    }

    int length() {
        return length;
    }

    int at(int offset) {
        return offset < length ? text.charAt(offset) : END;
    }

    boolean has(String part, int offset) {
        for (int i = 0; i < part.length(); i++) {
            if (at(offset + i) != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The offset of the first line end at or after the offset, or the length. */
    int lineEnd(int offset) {
        int i = offset;
        while (i < length && !Characters.isNewline(at(i))) {
            i++;
        }
        return i;
    }

    /** The offset of the first character at or after the offset that does not continue a word. */
    int wordEnd(int offset) {
        int i = offset;
        while (Characters.isWordPart(at(i))) {
            i++;
        }
        return i;
    }

    String text(int start, int end) {
        return text.subSequence(start, end).toString();
    }
}
