package dev.palindrome.sql.inverse;

import dev.palindrome.sql.inverse.Leftover.Turn;
import dev.palindrome.sql.operation.ColumnOperation.RenameColumn;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.MoveToSchema;
import dev.palindrome.sql.operation.TableOperation.RenameRelation;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The new names that a downgrade leaves: a table or column that is not there again beside one that was not there and comes from the
 * same place is the same one. It is told as such, and the rest is compared as if it had its old name.
 */
final class LeftNames {

    private final Schema before;
    private final Schema now;
    private final Before met;
    private final List<Leftover> found = new ArrayList<>();

    /** Looks at a schema, in which everything has its old name afterwards. */
    LeftNames(Schema before, Schema now, Before met) {
        this.before = before;
        this.now = now;
        this.met = met;
    }

    List<Leftover> giveBack() {
        List<QualifiedName> touched =
                now.changedSince(before).tables().stream().sorted().toList();
        List<Table> gone = touched.stream()
                .filter(name -> now.table(name).isEmpty())
                .flatMap(name -> before.table(name).stream())
                .filter(Table::complete)
                .toList();
        gone.forEach(table -> touched.stream()
                .filter(name -> before.table(name).isEmpty())
                .flatMap(name -> now.table(name).stream())
                .filter(other -> isSame(table, other))
                .findFirst()
                .ifPresent(other -> table(other.name(), table.name())));
        touched.forEach(name -> before.table(name)
                .filter(Table::complete)
                .ifPresent(was -> was.columns().forEach(column -> column(was, column))));
        return found;
    }

    private static boolean isSame(Table one, Table other) {
        return one.origin().equals(other.origin())
                && one.columns().size() == other.columns().size()
                && one.primaryKey()
                        .map(key -> key.name())
                        .equals(other.primaryKey().map(key -> key.name()));
    }

    private void table(QualifiedName is, QualifiedName was) {
        boolean moved = !is.schema().equals(was.schema());
        if (moved && !is.name().equals(was.name())) {
            return;
        }
        Operation back = moved
                ? new MoveToSchema(TableUndo.NOWHERE, is, was)
                : new RenameRelation(TableUndo.NOWHERE, "table", is, was);
        Replay.apply(back, now, Origin.BEFORE);
        String command = moved
                ? "SET SCHEMA " + Spelling.identifier(was.schema())
                : "RENAME TO " + Spelling.identifier(was.name());
        found.add(Leftover.mended(
                "table",
                "table `" + was + "` is still called `" + is + "`",
                is.toString(),
                Turn.RENAME,
                "ALTER TABLE " + met.name(is) + " " + command));
    }

    /** A column keeps its place when it gets another name; one that is dropped and added comes at the end, from here. */
    private void column(Table was, Column column) {
        Optional<Table> is = now.table(was.name());
        if (is.isEmpty() || is.get().column(column.name()).isPresent()) {
            return;
        }
        is.get().columns().stream()
                .filter(one -> was.column(one.name()).isEmpty())
                .filter(one ->
                        one.origin().equals(column.origin()) && one.type().equals(column.type()))
                .findFirst()
                .ifPresent(one -> column(was.name(), one.name(), column.name()));
    }

    private void column(QualifiedName table, String is, String was) {
        Replay.apply(new RenameColumn(TableUndo.NOWHERE, table, is, was), now, Origin.BEFORE);
        found.add(Leftover.mended(
                "column",
                "column `" + table + "." + was + "` is still called `" + is + "`",
                table + "." + is,
                Turn.RENAME,
                "ALTER TABLE " + met.name(table) + " RENAME COLUMN " + Spelling.identifier(is) + " TO "
                        + Spelling.identifier(was)));
    }
}
