package dev.palindrome.sql.operation;

import dev.palindrome.sql.lex.Span;
import java.util.List;

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

    /**
     * What it says about objects beside their definitions, for which no other operation stands.
     *
     * @return what is said, in order
     */
    default List<Said> says() {
        return List.of();
    }
}
