package dev.palindrome.sql.ast;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads names as the tree has them: their parts as nodes, the object's own name last. */
public final class NameNodes {

    private NameNodes() {}

    /**
     * The name without what it is in.
     *
     * @param parts the name
     * @return its last part, or empty if that is an asterisk
     */
    public static Optional<String> last(List<Node> parts) {
        return !parts.isEmpty() && parts.get(parts.size() - 1) instanceof StringValue name
                ? Optional.of(name.sval())
                : Optional.empty();
    }

    /**
     * Whether that is the name of something, wherever it is.
     *
     * @param parts the name
     * @param name what its last part may be
     * @return true if it is
     */
    public static boolean endsWith(List<Node> parts, String name) {
        return last(parts).filter(name::equals).isPresent();
    }

    /**
     * The column that an expression is.
     *
     * @param expression some expression
     * @return the column's name, or empty if it is something else
     */
    public static Optional<String> column(@Nullable Node expression) {
        return expression instanceof ColumnRef reference ? last(reference.fields()) : Optional.empty();
    }

    /**
     * Whether an expression is a certain column and nothing more.
     *
     * @param expression some expression
     * @param column the column's name
     * @return true if it is
     */
    public static boolean isColumn(@Nullable Node expression, String column) {
        return column(expression).filter(column::equals).isPresent();
    }

    /**
     * Whether an expression or a query mentions a column, by its name or with an asterisk.
     *
     * @param root the expression or query
     * @param column the column's name
     * @return true if it does
     */
    public static boolean mentionsColumn(Node root, String column) {
        return Nodes.all(root, ColumnRef.class).stream()
                .map(reference -> last(reference.fields()))
                .anyMatch(last -> last.isEmpty() || last.get().equals(column));
    }
}
