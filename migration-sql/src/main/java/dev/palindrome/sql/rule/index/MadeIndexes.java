package dev.palindrome.sql.rule.index;

import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.schema.Index;
import java.util.List;

/** The indexes that an operation says to build, those of constraints too; what LIKE copies is said elsewhere. */
final class MadeIndexes {

    private MadeIndexes() {}

    static List<Index> of(Operation operation) {
        if (operation instanceof CreateIndex create) {
            return List.of(create.made());
        }
        if (operation instanceof AddConstraint add) {
            return add.index().stream().toList();
        }
        if (operation instanceof AddColumn add) {
            return add.indexes();
        }
        return operation instanceof CreateTable create
                ? create.indexes().stream().filter(Index::constraint).toList()
                : List.of();
    }
}
