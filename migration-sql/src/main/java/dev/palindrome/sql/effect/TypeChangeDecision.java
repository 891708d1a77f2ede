package dev.palindrome.sql.effect;

import dev.palindrome.sql.ast.ColumnRef;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.operation.ColumnOperation.ChangeType;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.Check;
import java.util.List;
import java.util.Optional;

/** Decides what a change of type takes: by the types, then by what hangs on the column. */
final class TypeChangeDecision {

    private final ChangeType change;
    private final Schema schema;
    private final boolean utc;
    private final Table table;

    TypeChangeDecision(ChangeType change, Schema schema, boolean utc) {
        this.change = change;
        this.schema = schema;
        this.utc = utc;
        this.table = schema.tableOrUnknown(change.table());
    }

    TypeChange decide() {
        Optional<Column> column = table.column(change.column());
        if (column.isEmpty()) {
            boolean computed = change.using()
                    .filter(value -> !Coercion.isColumn(value, change.column()))
                    .isPresent();
            return computed ? TypeChange.REWRITE : TypeChange.UNKNOWN;
        }
        Coercion coercion = new Coercion(schema, utc);
        if (!coercion.keepsValues(column.get().type(), change.using(), change.column(), change.type())) {
            return TypeChange.REWRITE;
        }
        TypeChange byIndexes = byIndexes(column.get(), coercion);
        return byIndexes != TypeChange.INDEX_REBUILD && hasCheck() ? TypeChange.SCAN : byIndexes;
    }

    private TypeChange byIndexes(Column column, Coercion coercion) {
        List<Index> indexes =
                schema.indexesOf(change.table()).stream().filter(this::reads).toList();
        if (indexes.isEmpty()) {
            return TypeChange.NONE;
        }
        boolean sameOrder = sameCollation(column) && coercion.sortsAlike(column.type(), change.type());
        boolean reused = sameOrder && indexes.stream().noneMatch(TypeChangeDecision::isComputed);
        return reused ? TypeChange.INDEX_REUSED : TypeChange.INDEX_REBUILD;
    }

    /** A change that names no collation gives the column that of its type again. */
    private boolean sameCollation(Column column) {
        return column.collation().equals(change.collation());
    }

    /** An index with an expression or a condition is built anew whatever changes: measured. */
    private static boolean isComputed(Index index) {
        return index.predicate().isPresent()
                || index.elements().stream()
                        .anyMatch(element -> element.expression().isPresent());
    }

    private boolean reads(Index index) {
        return index.including().contains(change.column())
                || index.predicate().filter(this::mentions).isPresent()
                || index.elements().stream()
                        .anyMatch(element -> element.column()
                                        .filter(change.column()::equals)
                                        .isPresent()
                                || element.expression().filter(this::mentions).isPresent());
    }

    private boolean mentions(Node expression) {
        return Nodes.all(expression, ColumnRef.class).stream()
                .anyMatch(reference -> reference.fields().stream()
                        .anyMatch(field ->
                                field instanceof StringValue name && name.sval().equals(change.column())));
    }

    /** A CHECK that reads the column passes again over every row; one that is not valid stays so. */
    private boolean hasCheck() {
        return table.checks().stream()
                .filter(check -> check.valid() && check.enforced())
                .map(Check::columns)
                .anyMatch(columns -> columns.contains(change.column()));
    }
}
