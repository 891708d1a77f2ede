package dev.palindrome.processor.authoring.code;

/**
 * Writes a text block (Java Language Specification, 3.10.6). The compiler takes away the white space that all lines
 * begin with, the line of the closing quotes among them, and the white space at the end of each line; then it reads the
 * escapes.
 */
final class TextBlock {

    private static final String QUOTES = "\"\"\"";

    private final String indent;

    TextBlock(String indent) {
        this.indent = indent;
    }

    String write(String value) {
        StringBuilder block = new StringBuilder(QUOTES).append('\n');
        int start = 0;
        for (int end = value.indexOf('\n'); end >= 0; end = value.indexOf('\n', start)) {
            line(block, value.substring(start, end));
            start = end + 1;
        }
        if (start < value.length()) {
            String rest = content(value.substring(start));
            // a backslash at the end of a line joins it to the next
            block.append(indent).append(rest).append("\\\n");
        }
        return block.append(indent).append(QUOTES).toString();
    }

    private void line(StringBuilder block, String line) {
        if (line.isEmpty()) {
            block.append('\n');
            return;
        }
        char last = line.charAt(line.length() - 1);
        block.append(indent);
        if (last == ' ') {
            block.append(content(line.substring(0, line.length() - 1))).append("\\s\n");
        } else if (last == '\t') {
            block.append(content(line.substring(0, line.length() - 1))).append("\\t\n");
        } else if (Character.isWhitespace(last)) {
            // it has no escape that is read late enough, but behind it another one can stand
            block.append(content(line)).append("\\n\\\n");
        } else {
            block.append(content(line)).append('\n');
        }
    }

    private static String content(String line) {
        StringBuilder content = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            content.append(Escapes.of(line, at));
        }
        return content.toString().replace(QUOTES, "\"\"\\\"");
    }
}
