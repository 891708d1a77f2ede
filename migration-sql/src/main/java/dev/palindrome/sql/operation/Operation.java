package dev.palindrome.sql.operation;

import dev.palindrome.sql.lex.Span;

/** One thing that a statement does. Names in it are resolved. */
public sealed interface Operation
        permits ColumnOperation,
                ConstraintOperation,
                DataOperation,
                IndexOperation,
                ObjectOperation,
                PartitionOperation,
                PolicyOperation,
                RoutineOperation,
                SessionOperation,
                TableOperation,
                TriggerOperation,
                TypeOperation,
                ViewOperation {

    /**
     * Where the words stand that say it: of one command in an {@code ALTER TABLE}, not of the whole statement.
     *
     * @return the place in the text of the step or file
     */
    Span span();
}
