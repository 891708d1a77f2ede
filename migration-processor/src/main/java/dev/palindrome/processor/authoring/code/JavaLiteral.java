package dev.palindrome.processor.authoring.code;

/** A string as a Java literal: on one line, or as a text block. Compiled, either has exactly the string's characters. */
public final class JavaLiteral {

    private JavaLiteral() {}

    /**
     * Writes a string on one line.
     *
     * @param value any string
     * @return the literal with its quotes
     */
    public static String line(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\n' -> literal.append("\\n");
                case '\t' -> literal.append("\\t");
                default -> literal.append(Escapes.of(value, at));
            }
        }
        return literal.append('"').toString();
    }

    /**
     * Writes a string as a text block.
     *
     * @param value any string with line feeds as its line ends
     * @param indent how many blanks stand before each line
     * @return the literal, from its opening quotes up to its closing ones
     */
    public static String block(String value, int indent) {
        return new TextBlock(" ".repeat(indent)).write(value);
    }
}
