package dev.palindrome.sql.version;

import dev.palindrome.sql.ast.Node;
import java.util.function.Predicate;

/** Whether a node shows a feature. */
@FunctionalInterface
interface NodeTest {

    boolean matches(Node node);

    static <T extends Node> NodeTest shows(Class<T> type, Predicate<T> test) {
        return node -> type.isInstance(node) && test.test(type.cast(node));
    }

    static NodeTest anyOf(NodeTest... tests) {
        return node -> {
            for (NodeTest test : tests) {
                if (test.matches(node)) {
                    return true;
                }
            }
            return false;
        };
    }
}
