package dev.palindrome.sql.deparse;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.lex.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** SQL while it is written; one thing without words makes the whole worthless. */
final class SqlText {

    /** Deeper than anybody writes by hand; what nests deeper has no words here, however large the stack is. */
    private static final int DEEPEST = 100;

    private final StringBuilder text = new StringBuilder();
    private boolean complete = true;
    private int depth;

    SqlText add(String words) {
        text.append(words);
        return this;
    }

    /** Goes into something that may nest; false if it is too deep, and then has no words. {@link #ascend()} goes out again. */
    boolean descend() {
        if (depth == DEEPEST) {
            miss();
            return false;
        }
        depth++;
        return true;
    }

    void ascend() {
        depth--;
    }

    /** Says that something has no words here. */
    void miss() {
        complete = false;
    }

    <N> void list(List<N> nodes, Consumer<? super N> each) {
        for (int i = 0; i < nodes.size(); i++) {
            if (i > 0) {
                add(", ");
            }
            each.accept(nodes.get(i));
        }
    }

    Optional<String> result() {
        return complete ? Optional.of(text.toString()) : Optional.empty();
    }

    static String identifier(String name) {
        return new Identifier(name).sql();
    }

    /** Names with dots between them. */
    static String dotted(List<Node> names) {
        return strings(names).stream().map(SqlText::identifier).collect(Collectors.joining("."));
    }

    static List<String> strings(List<Node> names) {
        return names.stream()
                .filter(StringValue.class::isInstance)
                .map(name -> ((StringValue) name).sval())
                .toList();
    }
}
