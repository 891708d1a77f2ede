package dev.palindrome.processor.authoring.source;

/**
 * A text that an annotation gives, and the expression that stands for it.
 *
 * @param value the text
 * @param start the offset of the expression's first character in its file
 * @param end the offset behind its last one
 * @param line the line of the expression, counted from 1
 */
public record SourceText(String value, int start, int end, int line) {

    /**
     * The same place with another text.
     *
     * @param other the text
     * @return the text at this place
     */
    SourceText withValue(String other) {
        return new SourceText(other, start, end, line);
    }
}
