package dev.palindrome.processor.body;

/**
 * A string literal or text block as it is written, read by the Java language specification (3.3, 3.10.5 to 3.10.7): its
 * value, and where each character of the value stands.
 */
final class LiteralText {

    private static final String DELIMITER = "\"\"\"";

    private final PlacedText value = new PlacedText();
    private final int end;

    private LiteralText(int end) {
        this.end = end;
    }

    /**
     * Reads a literal.
     *
     * @param source exactly the literal, from its first quote to its last
     */
    static LiteralText read(String source) {
        PlacedText raw = PlacedText.translated(source);
        boolean block = raw.length() >= 2 * DELIMITER.length() && raw.text().startsWith(DELIMITER);
        int closing = raw.length() - (block ? DELIMITER.length() : 1);
        PlacedText content = block ? stripped(raw.slice(raw.text().indexOf('\n') + 1, closing)) : raw.slice(1, closing);
        LiteralText literal = new LiteralText(raw.place(closing));
        literal.unescape(content);
        return literal;
    }

    String value() {
        return value.text();
    }

    /** Where a character of the value stands in the source; the end of the value stands at the closing quotes. */
    int offset(int index) {
        return index < value.length() ? value.place(index) : end;
    }

    /** Takes away incidental white space: the indentation that all lines share, and blanks at the ends of lines. */
    private static PlacedText stripped(PlacedText block) {
        String[] lines = block.text().split("\n", -1);
        int indent = indentOf(lines);
        PlacedText result = new PlacedText();
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            int end = lines[i].stripTrailing().length();
            for (int at = Math.min(indent, end); at < end; at++) {
                result.add(lines[i].charAt(at), block.place(start + at));
            }
            start += lines[i].length();
            if (i < lines.length - 1) {
                result.add('\n', block.place(start));
                start++;
            }
        }
        return result;
    }

    /** The last line counts even if it is blank: it is where the closing quotes stand. */
    private static int indentOf(String[] lines) {
        int indent = leadingBlanks(lines[lines.length - 1]);
        for (String line : lines) {
            if (!line.isBlank()) {
                indent = Math.min(indent, leadingBlanks(line));
            }
        }
        return indent;
    }

    private static int leadingBlanks(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void unescape(PlacedText content) {
        int i = 0;
        while (i < content.length()) {
            char c = content.charAt(i);
            if (c == '\\' && i + 1 < content.length()) {
                i = escape(content, i);
            } else {
                value.add(c, content.place(i));
                i++;
            }
        }
    }

    /** Reads an escape sequence, and gives the index behind it. */
    private int escape(PlacedText content, int start) {
        int place = content.place(start);
        char kind = content.charAt(start + 1);
        if (isOctal(kind)) {
            return octal(content, start);
        }
        switch (kind) {
            case 'b' -> value.add('\b', place);
            case 't' -> value.add('\t', place);
            case 'n' -> value.add('\n', place);
            case 'f' -> value.add('\f', place);
            case 'r' -> value.add('\r', place);
            case 's' -> value.add(' ', place);
            case '\n' -> {
                // an escaped line end joins two lines of a text block: it is no character of the value
            }
            default -> value.add(kind, place);
        }
        return start + 2;
    }

    private int octal(PlacedText content, int start) {
        int limit = Math.min(content.length(), start + (content.charAt(start + 1) <= '3' ? 4 : 3));
        int end = start + 1;
        int number = 0;
        while (end < limit && isOctal(content.charAt(end))) {
            number = number * 8 + content.charAt(end) - '0';
            end++;
        }
        value.add((char) number, content.place(start));
        return end;
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }
}
