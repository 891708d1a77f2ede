package dev.palindrome.sql.ast;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree with other nodes in it. The records are taken apart by reflection: it happens where a name changes that an
 * expression mentions, so seldom that a method in each of the generated records would cost more than it saves.
 */
public final class Replacement {

    private final IdentityHashMap<Node, Node> replaced = new IdentityHashMap<>();

    private Replacement() {}

    /**
     * Replaces nodes, those below before those above.
     *
     * @param root where to begin
     * @param change gives the node in the place of another, or the same one; it is given nodes with their new children
     * @return the tree, which is the old one if nothing in it changes
     */
    public static Node in(Node root, UnaryOperator<Node> change) {
        List<Node> nodes = new ArrayList<>();
        Nodes.walk(root, nodes::add);
        Replacement replacement = new Replacement();
        // behind a node stands what is below it: from the end to the beginning, children come first at any depth
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            Node changed = change.apply(replacement.rebuilt(node));
            if (changed != node) {
                replacement.replaced.put(node, changed);
            }
        }
        return replacement.replaced.getOrDefault(root, root);
    }

    private Node rebuilt(Node node) {
        List<Node> children = new ArrayList<>();
        node.forEachChild(children::add);
        return children.stream().anyMatch(replaced::containsKey) ? rebuilt(node, node.getClass()) : node;
    }

    private Node rebuilt(Node node, Class<? extends Node> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            List<@Nullable Object> values = new ArrayList<>();
            for (RecordComponent component : components) {
                values.add(replaced(component.getAccessor().invoke(node)));
            }
            Constructor<? extends Node> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values.toArray());
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException cause) {
            throw new IllegalStateException("a node is a public record: " + type, cause);
        }
    }

    private @Nullable Object replaced(@Nullable Object value) {
        if (value instanceof Node node) {
            return replaced.getOrDefault(node, node);
        }
        return value instanceof List<?> list ? list.stream().map(this::replaced).toList() : value;
    }
}
