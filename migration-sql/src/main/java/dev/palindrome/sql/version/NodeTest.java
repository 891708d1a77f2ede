package dev.palindrome.sql.version;

import dev.palindrome.sql.ast.Node;
import java.util.function.Predicate;

/**
 * Whether a node of one type shows a feature.
 *
 * @param type the type
 * @param test what such a node must have
 * @param <T> the same type
 */
record NodeTest<T extends Node>(Class<T> type, Predicate<T> test) {

    static <T extends Node> NodeTest<T> shows(Class<T> type, Predicate<T> test) {
        return new NodeTest<>(type, test);
    }

    static <T extends Node> NodeTest<T> every(Class<T> type) {
        return new NodeTest<>(type, node -> true);
    }

    /** Whether it does; the node is known to be of the type. */
    boolean matches(Node node) {
        return test.test(type.cast(node));
    }
}
