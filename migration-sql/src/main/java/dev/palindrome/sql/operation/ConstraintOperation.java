package dev.palindrome.sql.operation;

import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.TableConstraint;
import java.util.List;
import java.util.Optional;

/** What is done to a constraint of a table. */
public sealed interface ConstraintOperation extends Operation {

    /**
     * The table.
     *
     * @return its name
     */
    QualifiedName table();

    /**
     * {@code ADD CONSTRAINT}.
     *
     * @param span where it stands
     * @param table the table
     * @param added the constraint as it will be; not valid if the text says {@code NOT VALID}
     * @param index the index that is built for it
     * @param usingIndex the index that it takes over, for {@code USING INDEX}
     */
    record AddConstraint(
            Span span,
            QualifiedName table,
            TableConstraint added,
            Optional<Index> index,
            Optional<QualifiedName> usingIndex)
            implements ConstraintOperation {}

    /**
     * {@code VALIDATE CONSTRAINT}.
     *
     * @param span where it stands
     * @param table the table
     * @param constraint the constraint
     */
    record ValidateConstraint(Span span, QualifiedName table, String constraint) implements ConstraintOperation {}

    /**
     * {@code DROP CONSTRAINT}.
     *
     * @param span where it stands
     * @param table the table
     * @param constraint the constraint
     * @param ifExists whether a missing one is no error
     * @param cascade whether what depends on it goes too
     * @param only whether tables that inherit from it stay as they are
     */
    record DropConstraint(
            Span span, QualifiedName table, String constraint, boolean ifExists, boolean cascade, boolean only)
            implements ConstraintOperation {}

    /**
     * {@code RENAME CONSTRAINT}.
     *
     * @param span where it stands
     * @param table the table
     * @param constraint the constraint
     * @param to its new name
     */
    record RenameConstraint(Span span, QualifiedName table, String constraint, String to)
            implements ConstraintOperation {}

    /**
     * {@code ALTER CONSTRAINT}.
     *
     * @param span where it stands
     * @param table the table
     * @param constraint the constraint
     * @param enforced whether it is enforced then (18), if it says so
     * @param other what else it changes, as written: deferrability, inheritance
     */
    record AlterConstraint(
            Span span, QualifiedName table, String constraint, Optional<Boolean> enforced, List<String> other)
            implements ConstraintOperation {

        /** Copies the list. */
        public AlterConstraint {
            other = List.copyOf(other);
        }
    }
}
