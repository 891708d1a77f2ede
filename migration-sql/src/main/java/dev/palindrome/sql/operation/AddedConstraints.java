package dev.palindrome.sql.operation;

import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.TableConstraint;
import java.util.List;
import java.util.Optional;

/**
 * The constraints that an operation adds, whether by themselves, with a column or with a table.
 *
 * @param table the table
 * @param constraints the constraints
 */
public record AddedConstraints(QualifiedName table, List<TableConstraint> constraints) {

    /** Copies the list. */
    public AddedConstraints {
        constraints = List.copyOf(constraints);
    }

    /**
     * Looks what an operation adds.
     *
     * @param operation the operation
     * @return the constraints, or empty if it adds none
     */
    public static Optional<AddedConstraints> by(Operation operation) {
        if (operation instanceof AddConstraint add) {
            return Optional.of(new AddedConstraints(add.table(), List.of(add.added())));
        }
        if (operation instanceof AddColumn add && !add.constraints().isEmpty()) {
            return Optional.of(new AddedConstraints(add.table(), add.constraints()));
        }
        if (operation instanceof CreateTable create
                && !create.made().constraints().isEmpty()) {
            return Optional.of(
                    new AddedConstraints(create.table(), create.made().constraints()));
        }
        return Optional.empty();
    }

    /**
     * Those of one kind.
     *
     * @param kind the kind
     * @param <C> the same
     * @return the constraints in order
     */
    public <C extends TableConstraint> List<C> ofKind(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
