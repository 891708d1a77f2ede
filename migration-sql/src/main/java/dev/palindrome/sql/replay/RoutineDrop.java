package dev.palindrome.sql.replay;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.View;
import java.util.List;
import java.util.Optional;

/**
 * Drops functions, and on CASCADE the triggers, indexes, constraints, policies, columns, defaults and views that call them. An
 * expression names a function without the types of its arguments: if there are overloads nobody knows which one it calls, and what is
 * left of its table is not all that there may be.
 */
final class RoutineDrop {

    private final QualifiedName name;
    private final Schema schema;
    private final RoutineCalls calls;
    private boolean sure;

    RoutineDrop(QualifiedName name, Schema schema) {
        this.name = name;
        this.schema = schema;
        this.calls = new RoutineCalls(name);
    }

    void drop(Optional<List<DataType>> arguments, boolean cascade) {
        schema.removeRoutine(name, arguments);
        if (!cascade) {
            return;
        }
        sure = schema.routines(name).isEmpty();
        // a trigger's function has no arguments: a drop that names some is not about it
        if (arguments.orElse(List.of()).isEmpty()) {
            TriggerChanges.dropCalling(name, schema);
        }
        schema.tables().forEach(this::dropParts);
        for (QualifiedName view : schema.views()) {
            schema.view(view)
                    .flatMap(View::query)
                    .filter(this::calls)
                    .ifPresent(query -> Dependents.dropView(view, true, schema));
        }
        Dependents.forgetMentioning(name, schema);
    }

    private void dropParts(QualifiedName tableName) {
        Table before = schema.tableOrUnknown(tableName);
        schema.indexesOf(tableName).stream()
                .filter(this::calls)
                .forEach(index -> IndexChanges.drop(index.name(), schema));
        before.columns().stream()
                .filter(column -> isComputed(column) && calls(column.defaultValue()))
                .map(Column::name)
                .forEach(column -> new ColumnDrop(tableName, schema).drop(column, true));
        Table now = schema.tableOrUnknown(tableName);
        Table left = now.withConstraints(now.constraints().stream()
                        .filter(one -> !(one instanceof Check check && calls(check.expression())))
                        .toList())
                .withPolicies(now.policies().stream()
                        .filter(policy -> !calls(policy.using()) && !calls(policy.withCheck()))
                        .toList())
                .withColumns(now.columns().stream()
                        .map(column -> calls(column.defaultValue()) ? column.withDefault(Optional.empty()) : column)
                        .toList());
        if (!left.equals(before)) {
            schema.put(sure ? left : left.incomplete());
        }
    }

    private static boolean isComputed(Column column) {
        return column.generation() == Generation.STORED || column.generation() == Generation.VIRTUAL;
    }

    private boolean calls(Index index) {
        return calls(index.predicate()) || index.elements().stream().anyMatch(element -> calls(element.expression()));
    }

    private boolean calls(Optional<Node> expression) {
        return expression.filter(this::calls).isPresent();
    }

    private boolean calls(Node expression) {
        return calls.in(expression);
    }
}
