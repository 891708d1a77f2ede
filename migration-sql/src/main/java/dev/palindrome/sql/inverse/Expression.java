package dev.palindrome.sql.inverse;

import dev.palindrome.sql.ast.ColumnRef;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.SubLink;
import dev.palindrome.sql.deparse.Deparse;
import dev.palindrome.sql.schema.Table;
import java.util.List;
import java.util.Optional;

/** Expressions of a table's definition as they read now. */
final class Expression {

    private Expression() {}

    /** The columns that an expression mentions, each once, in order. */
    static List<String> columns(Node expression) {
        return Nodes.all(expression, ColumnRef.class).stream()
                .map(reference -> reference.fields().get(reference.fields().size() - 1))
                .filter(StringValue.class::isInstance)
                .map(name -> ((StringValue) name).sval())
                .distinct()
                .toList();
    }

    /** An expression that may mention columns that are not there any more: then there is no text. */
    static Optional<String> of(Node expression, Table table) {
        boolean current = !table.complete()
                || hasQuery(expression)
                || columns(expression).stream()
                        .allMatch(name -> table.column(name).isPresent());
        return current ? Deparse.expression(expression) : Optional.empty();
    }

    private static boolean hasQuery(Node expression) {
        return !Nodes.all(expression, SubLink.class).isEmpty();
    }
}
