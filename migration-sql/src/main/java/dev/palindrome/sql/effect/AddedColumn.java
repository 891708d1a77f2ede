package dev.palindrome.sql.effect;

import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.UserType.Domain;

/**
 * A column that is added to a table with rows. "Adding a column with a volatile DEFAULT … will require the entire table and its
 * indexes to be rewritten": ALTER TABLE, Notes.
 */
final class AddedColumn {

    private final AddColumn operation;
    private final Column column;
    private final Surroundings around;

    AddedColumn(AddColumn operation, Surroundings around) {
        this.operation = operation;
        this.column = operation.added();
        this.around = around;
    }

    Work work() {
        if (isThere()) {
            return Work.INSTANT;
        }
        if (rewrites()) {
            return Work.REWRITE;
        }
        if (!operation.indexes().isEmpty()) {
            return Work.BUILD_INDEX;
        }
        return checksRows() ? Work.SCAN : Work.INSTANT;
    }

    private boolean isThere() {
        return operation.ifNotExists()
                && around.table(operation.table()).column(column.name()).isPresent();
    }

    /** Whether the rows get a value that is not NULL. */
    boolean hasValues() {
        return column.defaultValue().isPresent() || column.generation() != Generation.NONE;
    }

    private boolean rewrites() {
        return switch (column.generation()) {
            case SERIAL, IDENTITY, STORED -> true;
            case VIRTUAL -> false;
            // every row's value has to pass the domain, NULL too: measured
            case NONE ->
                isConstrainedDomain()
                        || column.defaultValue()
                                .map(value -> DefaultVolatility.of(value, around.schema())
                                        .isVolatile())
                                .orElse(false);
        };
    }

    private boolean isConstrainedDomain() {
        return column.type().dimensions() == 0
                && around.schema()
                        .type(column.type().name())
                        .filter(type -> type instanceof Domain domain && domain.constrained())
                        .isPresent();
    }

    private boolean checksRows() {
        boolean mayHoldNull = column.notNull() && (!hasValues() || column.generation() == Generation.VIRTUAL);
        return mayHoldNull || operation.constraints().stream().anyMatch(this::checksRows);
    }

    private boolean checksRows(TableConstraint constraint) {
        return (constraint instanceof Check check && check.valid() && check.enforced())
                || (constraint instanceof ForeignKey key && key.valid() && key.enforced() && hasValues());
    }
}
