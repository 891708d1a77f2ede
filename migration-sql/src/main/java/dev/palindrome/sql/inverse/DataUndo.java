package dev.palindrome.sql.inverse;

import dev.palindrome.sql.operation.DataOperation.Delete;
import dev.palindrome.sql.operation.DataOperation.Insert;
import dev.palindrome.sql.operation.DataOperation.Merge;
import dev.palindrome.sql.operation.DataOperation.Truncate;
import dev.palindrome.sql.operation.DataOperation.Update;
import dev.palindrome.sql.operation.RoutineOperation.Call;
import dev.palindrome.sql.operation.RoutineOperation.RunBlock;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;

/** Rows are not brought back: what happened to them is said. */
final class DataUndo {

    private DataUndo() {}

    static void addTo(Undoing to) {
        to.on(Insert.class, (insert, before) -> note(insert.table(), "the rows put into it stay", before))
                .on(Update.class, DataUndo::update)
                .on(Delete.class, (delete, before) -> note(delete.table(), "the deleted rows do not come back", before))
                .on(Merge.class, (merge, before) -> note(merge.table(), "what MERGE did to its rows stays", before))
                .on(
                        Truncate.class,
                        (truncate, before) -> note(truncate.table(), "the removed rows do not come back", before))
                .on(RunBlock.class, (block, before) -> List.of(Undo.left("take back what the DO block does")))
                .on(
                        Call.class,
                        (call, before) ->
                                List.of(Undo.left("take back what CALL does: " + String.join(", ", call.functions()))));
    }

    private static List<Undo> note(QualifiedName table, String what, Before before) {
        return before.isNew(table) || before.schema().view(table).isPresent()
                ? List.of()
                : List.of(Undo.note(table + ": " + what));
    }

    private static List<Undo> update(Update update, Before before) {
        boolean onlyNew = !update.columns().isEmpty()
                && update.columns().stream().allMatch(column -> before.isNew(update.table(), column));
        return onlyNew ? List.of() : note(update.table(), "the values that UPDATE replaced do not come back", before);
    }
}
