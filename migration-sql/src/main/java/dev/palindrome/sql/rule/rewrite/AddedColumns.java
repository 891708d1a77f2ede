package dev.palindrome.sql.rule.rewrite;

import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.rule.Scene;

/** Columns that come to a table with rows. */
final class AddedColumns {

    private AddedColumns() {}

    /** Whether rows that were there before get the column. */
    static boolean reachRows(AddColumn operation, Scene scene) {
        boolean there = operation.ifNotExists()
                && scene.schema()
                        .table(operation.table())
                        .flatMap(table -> table.column(operation.column()))
                        .isPresent();
        return !there && !scene.isNew(operation.table());
    }

    /** The column's name as SQL text. */
    static String name(AddColumn operation) {
        return new Identifier(operation.column()).sql();
    }
}
