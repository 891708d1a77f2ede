package dev.palindrome.sql.rule.constraint;

import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.script.Alteration;
import java.util.List;
import java.util.Optional;

/**
 * A constraint that comes to a table that was there before.
 *
 * @param <C> its kind
 * @param table the table
 * @param constraint the constraint
 * @param column the column whose definition carries it, if one does
 * @param text the command as it is written
 */
record LateConstraint<C extends TableConstraint>(
        QualifiedName table, C constraint, Optional<Column> column, Alteration text) {

    /** Those of one kind that an operation adds; those that take over an index that is there already are left out. */
    static <C extends TableConstraint> List<LateConstraint<C>> in(Operation operation, Class<C> kind, Scene scene) {
        if (operation instanceof AddConstraint add && add.usingIndex().isEmpty() && !scene.isNew(add.table())) {
            return of(List.of(add.added()), kind, add.table(), Optional.empty(), textOf(operation, scene));
        }
        if (operation instanceof AddColumn add && !scene.isNew(add.table()) && !isThere(add, scene)) {
            return of(add.constraints(), kind, add.table(), Optional.of(add.added()), textOf(operation, scene));
        }
        return List.of();
    }

    private static <C extends TableConstraint> List<LateConstraint<C>> of(
            List<? extends TableConstraint> added,
            Class<C> kind,
            QualifiedName table,
            Optional<Column> column,
            Alteration text) {
        return added.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(one -> new LateConstraint<>(table, one, column, text))
                .toList();
    }

    private static boolean isThere(AddColumn add, Scene scene) {
        return add.ifNotExists()
                && scene.schema()
                        .table(add.table())
                        .flatMap(table -> table.column(add.column()))
                        .isPresent();
    }

    static Alteration textOf(Operation operation, Scene scene) {
        int offset = operation.span().start() - scene.statement().span().start();
        return Alteration.at(scene.statement().sql(), offset);
    }

    /** Its name as SQL text. */
    String name() {
        return new Identifier(constraint.name()).sql();
    }

    /** The beginning of each command for its table. */
    String alterTable() {
        return "ALTER TABLE " + table.sql() + " ";
    }

    /**
     * The command so that no row is read.
     *
     * @param clause the word that the constraint's clause begins with in a column's definition
     * @param before what the clause needs in front of it where it stands by itself
     */
    String notValid(String clause, String before) {
        if (column.isEmpty()) {
            return alterTable() + text.text() + " NOT VALID";
        }
        return withoutClause(clause) + alterTable() + "ADD CONSTRAINT " + name() + " " + before
                + text.clause(clause).orElse(clause) + " NOT VALID";
    }

    /** The column by itself, as a statement with its semicolon; nothing if no column is added. */
    String withoutClause(String clause) {
        return column.isEmpty() ? "" : alterTable() + text.without(clause) + ";\n";
    }
}
