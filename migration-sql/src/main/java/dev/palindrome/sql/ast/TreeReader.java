package dev.palindrome.sql.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the records ask for while they read themselves. */
final class TreeReader {

    private static final Nil NIL = new Nil();

    private final JsonTokens json;
    private final CharOffsets offsets;

    TreeReader(JsonTokens json, CharOffsets offsets) {
        this.json = json;
        this.offsets = offsets;
    }

    /** Opens an object, and gives its first key; null if it is empty, and closed again. */
    @Nullable
    String firstKey() {
        json.expect('{');
        return json.skip('}') ? null : key();
    }

    /** Gives the next key of the object; null if that was the last one, and the object is closed. */
    @Nullable
    String nextKey() {
        if (json.skip('}')) {
            return null;
        }
        json.expect(',');
        return key();
    }

    private String key() {
        String key = json.symbol();
        json.expect(':');
        return key;
    }

    String symbol() {
        return json.symbol();
    }

    String text() {
        return json.text();
    }

    boolean flag() {
        return json.flag();
    }

    int number() {
        return Math.toIntExact(json.number());
    }

    long wideNumber() {
        return json.number();
    }

    double fraction() {
        return json.fraction();
    }

    List<Long> wideNumbers() {
        return list(this::wideNumber);
    }

    List<Node> nodes() {
        return list(this::node);
    }

    /** Reads a node in the braces that say what it is. */
    Node node() {
        String tag = firstKey();
        if (tag == null) {
            return NIL;
        }
        Node node = NodeTags.read(tag, this);
        json.expect('}');
        return node;
    }

    <T> List<T> list(Supplier<T> element) {
        json.expect('[');
        if (json.skip(']')) {
            return List.of();
        }
        List<T> elements = new ArrayList<>();
        do {
            elements.add(element.get());
        } while (json.skip(','));
        json.expect(']');
        return List.copyOf(elements);
    }

    /** The offset in characters; -1 is no place. */
    int offset(int bytes) {
        return bytes < 0 ? -1 : offsets.chars(bytes);
    }

    /** The offset in characters of something that cannot stand at the very start; 0 and -1 are no place. */
    int innerOffset(int bytes) {
        return bytes <= 0 ? -1 : offsets.chars(bytes);
    }

    /** The length in characters; 0 means "to the end of the text". */
    int length(int start, int bytes) {
        return bytes == 0 ? 0 : offsets.chars(start + bytes) - offsets.chars(start);
    }

    IllegalStateException unknown(String type, String key) {
        return new IllegalStateException(
                "the tree has something that the types of the grammar do not: " + type + "." + key);
    }
}
