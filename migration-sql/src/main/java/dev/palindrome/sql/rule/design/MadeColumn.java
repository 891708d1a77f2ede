package dev.palindrome.sql.rule.design;

import dev.palindrome.sql.ast.ColumnDef;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.ColumnOperation.ChangeType;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;

/**
 * A column that an operation gives its type: a new one, or one whose type changes.
 *
 * @param table the table
 * @param name the column's name
 * @param type the type that it gets
 * @param generation how its values come about
 */
record MadeColumn(QualifiedName table, String name, DataType type, Column.Generation generation) {

    static List<MadeColumn> in(Operation operation) {
        if (operation instanceof CreateTable create) {
            return create.made().columns().stream()
                    .map(column -> of(create.table(), column))
                    .toList();
        }
        if (operation instanceof AddColumn add) {
            return List.of(of(add.table(), add.added()));
        }
        if (operation instanceof ChangeType change) {
            return List.of(new MadeColumn(change.table(), change.column(), change.type(), Column.Generation.NONE));
        }
        return List.of();
    }

    private static MadeColumn of(QualifiedName table, Column column) {
        return new MadeColumn(table, column.name(), column.type(), column.generation());
    }

    /** Where its definition begins in the statement; where the operation stands, if it has none of its own. */
    Span place(Operation operation, Node statement) {
        if (!(operation instanceof CreateTable)) {
            return operation.span();
        }
        return Nodes.all(statement, ColumnDef.class).stream()
                .filter(definition -> name.equals(definition.colname()) && definition.location() >= 0)
                .findFirst()
                .map(definition -> new Span(definition.location(), definition.location() + name.length()))
                .orElse(operation.span());
    }
}
