package dev.palindrome.sql.operation;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.TableConstraint;
import java.util.List;
import java.util.Optional;

/** What is done to a column of a table. */
public sealed interface ColumnOperation extends Operation {

    /**
     * The table.
     *
     * @return its name
     */
    QualifiedName table();

    /**
     * The column.
     *
     * @return its name
     */
    String column();

    /**
     * {@code ADD COLUMN}.
     *
     * @param span where it stands
     * @param table the table
     * @param added the column as it will be
     * @param constraints the constraints that its definition carries, but a plain NOT NULL
     * @param indexes the indexes of those constraints
     * @param ifNotExists whether a column that is there already is left alone
     */
    record AddColumn(
            Span span,
            QualifiedName table,
            Column added,
            List<TableConstraint> constraints,
            List<Index> indexes,
            boolean ifNotExists)
            implements ColumnOperation {

        /** Copies the lists. */
        public AddColumn {
            constraints = List.copyOf(constraints);
            indexes = List.copyOf(indexes);
        }

        @Override
        public String column() {
            return added.name();
        }
    }

    /**
     * {@code DROP COLUMN}.
     *
     * @param span where it stands
     * @param table the table
     * @param column the column
     * @param ifExists whether a missing one is no error
     * @param cascade whether what depends on it goes too
     * @param only whether tables that inherit from it stay as they are
     */
    record DropColumn(Span span, QualifiedName table, String column, boolean ifExists, boolean cascade, boolean only)
            implements ColumnOperation {}

    /**
     * {@code RENAME COLUMN}, of a table, a view or a composite type.
     *
     * @param span where it stands
     * @param table the relation
     * @param column the column
     * @param to its new name
     */
    record RenameColumn(Span span, QualifiedName table, String column, String to) implements ColumnOperation {}

    /**
     * {@code ALTER COLUMN … TYPE}.
     *
     * @param span where it stands
     * @param table the table
     * @param column the column
     * @param type the new type
     * @param collation the collation that it names, if it names one
     * @param using how old values become new ones, if it says so
     */
    record ChangeType(
            Span span,
            QualifiedName table,
            String column,
            DataType type,
            Optional<QualifiedName> collation,
            Optional<Node> using)
            implements ColumnOperation {}

    /**
     * {@code ALTER COLUMN … SET DEFAULT} or {@code DROP DEFAULT}.
     *
     * @param span where it stands
     * @param table the table
     * @param column the column
     * @param value the new default, or empty for none
     * @param only whether tables that inherit from it stay as they are
     */
    record SetDefault(Span span, QualifiedName table, String column, Optional<Node> value, boolean only)
            implements ColumnOperation {}

    /**
     * {@code ALTER COLUMN … SET NOT NULL}.
     *
     * @param span where it stands
     * @param table the table
     * @param column the column
     * @param only whether tables that inherit from it stay as they are
     */
    record SetNotNull(Span span, QualifiedName table, String column, boolean only) implements ColumnOperation {}

    /**
     * {@code ALTER COLUMN … DROP NOT NULL}.
     *
     * @param span where it stands
     * @param table the table
     * @param column the column
     * @param only whether tables that inherit from it stay as they are
     */
    record DropNotNull(Span span, QualifiedName table, String column, boolean only) implements ColumnOperation {}

    /**
     * {@code ALTER COLUMN … ADD GENERATED … AS IDENTITY}, {@code DROP IDENTITY}, {@code DROP EXPRESSION} and (since 17)
     * {@code SET EXPRESSION}.
     *
     * @param span where it stands
     * @param table the table
     * @param column the column
     * @param identity whether it is about an identity, not about an expression
     * @param to how its values come about then
     * @param newExpression whether stored values are computed anew
     * @param definition how the text defines the identity or the expression, if it does
     * @param sequence the sequence that the column gets, for an identity
     */
    record ChangeGeneration(
            Span span,
            QualifiedName table,
            String column,
            boolean identity,
            Column.Generation to,
            boolean newExpression,
            Optional<Node> definition,
            Optional<QualifiedName> sequence)
            implements ColumnOperation {}

    /**
     * {@code ALTER COLUMN … SET STATISTICS}, {@code SET STORAGE}, {@code SET COMPRESSION}, {@code SET (…)}.
     *
     * @param span where it stands
     * @param table the table
     * @param column the column
     * @param command the command as PostgreSQL's parse tree calls it
     * @param says the same as a remark
     */
    record AlterColumnOtherwise(Span span, QualifiedName table, String column, String command, List<Said> says)
            implements ColumnOperation {
        /** Copies the list. */
        public AlterColumnOtherwise {
            says = List.copyOf(says);
        }
    }
}
