package dev.palindrome.processor.body;

import dev.palindrome.sql.lex.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What javac's parser makes one literal of: a string literal or text block, or several with plus signs between them, as
 * they are written; and where each character of the whole value stands.
 */
final class LiteralSum {

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();

    private LiteralSum() {}

    /**
     * Reads a sum of literals.
     *
     * @param source from the first quote of the first to the last quote of the last
     */
    static LiteralSum read(String source) {
        LiteralSum sum = new LiteralSum();
        for (Span span : JavaTokens.stringsIn(source)) {
            LiteralText literal = LiteralText.read(span.of(source));
            sum.parts.add(new Part(sum.value.length(), span.start(), literal));
            sum.value.append(literal.value());
        }
        return sum;
    }

    String value() {
        return value.toString();
    }

    /** Where a character of the value stands in the source; the end of the value stands at the last quotes. */
    int offset(int index) {
        Part found = parts.get(0);
        for (Part part : parts) {
            if (part.start() <= index) {
                found = part;
            }
        }
        return found.place() + found.literal().offset(index - found.start());
    }

    /**
     * One of the literals.
     *
     * @param start the index of its first character in the whole value
     * @param place where it stands in the source
     * @param literal its value
     */
    private record Part(int start, int place, LiteralText literal) {}
}
