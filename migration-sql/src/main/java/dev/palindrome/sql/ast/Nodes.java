package dev.palindrome.sql.ast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Walks over trees of any depth. */
public final class Nodes {

    private Nodes() {}

    /**
     * Visits a node and everything below it, a node before its children, children in order.
     *
     * @param root where to begin
     * @param action what to do with each node
     */
    public static void walk(Node root, Consumer<? super Node> action) {
        // a stack of our own: a chain of thousands of operators is a tree as deep
        Deque<Node> open = new ArrayDeque<>();
        List<Node> children = new ArrayList<>();
        open.push(root);
        while (!open.isEmpty()) {
            Node node = open.pop();
            action.accept(node);
            node.forEachChild(children::add);
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
            children.clear();
        }
    }

    /**
     * Finds the nodes of one type.
     *
     * @param root where to begin
     * @param type the type that is looked for
     * @param <T> the same
     * @return the nodes in the order of {@link #walk}
     */
    public static <T extends Node> List<T> all(Node root, Class<T> type) {
        List<T> found = new ArrayList<>();
        walk(root, node -> {
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
        });
        return found;
    }
}
