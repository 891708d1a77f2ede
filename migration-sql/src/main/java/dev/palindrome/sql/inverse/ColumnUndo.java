package dev.palindrome.sql.inverse;

import dev.palindrome.sql.operation.ColumnOperation;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.ColumnOperation.AlterColumnOtherwise;
import dev.palindrome.sql.operation.ColumnOperation.ChangeGeneration;
import dev.palindrome.sql.operation.ColumnOperation.ChangeType;
import dev.palindrome.sql.operation.ColumnOperation.DropColumn;
import dev.palindrome.sql.operation.ColumnOperation.DropNotNull;
import dev.palindrome.sql.operation.ColumnOperation.RenameColumn;
import dev.palindrome.sql.operation.ColumnOperation.SetDefault;
import dev.palindrome.sql.operation.ColumnOperation.SetNotNull;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Remark.Part;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Columns are as they were. */
final class ColumnUndo {

    /** Types that take a value of most others without being asked. */
    private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar");

    private static final Set<String> NUMBERS = Set.of("int2", "int4", "int8", "float4", "float8", "numeric");

    private static final Set<String> TIMES = Set.of("date", "timestamp", "timestamptz");

    private ColumnUndo() {}

    static void addTo(Undoing to) {
        to.on(AddColumn.class, ColumnUndo::add)
                .on(DropColumn.class, ColumnUndo::drop)
                .on(RenameColumn.class, ColumnUndo::rename)
                .on(ChangeType.class, ColumnUndo::type)
                .on(SetDefault.class, ColumnUndo::defaultValue)
                .on(SetNotNull.class, ColumnUndo::setNotNull)
                .on(DropNotNull.class, ColumnUndo::dropNotNull)
                .on(ChangeGeneration.class, ColumnUndo::generation)
                .on(AlterColumnOtherwise.class, ColumnUndo::otherwise);
    }

    private static String alterTable(QualifiedName table, Before before) {
        String kind = before.schema().table(table).isEmpty()
                        && before.schema().type(table).isPresent()
                ? "TYPE "
                : before.schema().view(table).isPresent() ? "VIEW " : "TABLE ";
        return "ALTER " + kind + before.name(table) + " ";
    }

    private static List<Undo> command(ColumnOperation operation, String command, Before before) {
        return List.of(Undo.sql(alterTable(operation.table(), before) + "ALTER COLUMN "
                + Spelling.identifier(operation.column()) + " " + command));
    }

    private static List<Undo> note(ColumnOperation operation, String what) {
        return List.of(Undo.left(operation.table() + "." + operation.column() + ": " + what));
    }

    private static Optional<Column> column(ColumnOperation operation, Before before) {
        return before.schema().table(operation.table()).flatMap(table -> table.column(operation.column()));
    }

    private static List<Undo> add(AddColumn add, Before before) {
        if (before.isNew(add.table())
                || (add.ifNotExists() && column(add, before).isPresent())) {
            return List.of();
        }
        List<Undo> undo = new ArrayList<>();
        boolean known =
                before.schema().table(add.table()).filter(Table::complete).isPresent();
        if (add.ifNotExists() && !known) {
            undo.add(Undo.note("only if this revision made " + add.table() + "." + add.column()
                    + ", which IF NOT EXISTS leaves open:"));
        }
        undo.add(Undo.drop(
                alterTable(add.table(), before) + "DROP COLUMN " + Spelling.identifier(add.column()),
                new DropColumn(TableUndo.NOWHERE, add.table(), add.column(), false, false, false),
                now -> !known || has(now, add)));
        return undo;
    }

    private static boolean has(Schema now, ColumnOperation operation) {
        return now.tableOrUnknown(operation.table()).column(operation.column()).isPresent();
    }

    private static List<Undo> drop(DropColumn drop, Before before) {
        if (before.isNew(drop.table(), drop.column())) {
            return List.of();
        }
        Optional<Column> column = column(drop, before);
        if (column.isEmpty()) {
            return drop.ifExists() ? List.of() : note(drop, "add it again; its definition is not known here");
        }
        Table table = before.schema().tableOrUnknown(drop.table());
        Optional<String> definition = new ColumnSql(table, before).definition(column.get());
        if (definition.isEmpty()) {
            return note(drop, "add it again; its definition has an expression or type that cannot be written here");
        }
        List<Undo> undo = new ArrayList<>();
        undo.add(Undo.note(lost(drop, column.get())));
        undo.add(now -> {
            if (has(now, drop)) {
                return List.of();
            }
            now.changeTable(drop.table(), one -> one.plus(column.get()));
            return List.of(new Line.Sql(alterTable(drop.table(), before) + "ADD COLUMN " + definition.get()));
        });
        Schema after = before.after(drop);
        Lost lost = new Lost(before, after);
        undo.addAll(lost.ofTable(drop.table()));
        undo.addAll(lost.foreignKeysTo(drop.table()));
        undo.addAll(lost.viewsReading(drop.table()));
        Part part = new Part(Part.COLUMN, drop.column());
        undo.add(now -> Remarks.those(Schema.RELATION, drop.table(), remark -> remark.isAbout(part), before));
        return undo;
    }

    private static String lost(DropColumn drop, Column column) {
        String what = "the values of " + drop.table() + "." + drop.column() + " do not come back";
        boolean needsValues =
                column.notNull() && column.defaultValue().isEmpty() && column.generation() == Generation.NONE;
        return needsValues ? what + ", so that rows have to be given some before it can be NOT NULL" : what;
    }

    private static List<Undo> rename(RenameColumn rename, Before before) {
        if (before.isNew(rename.table())) {
            return List.of();
        }
        String what = before.schema().type(rename.table()).isPresent() ? "ATTRIBUTE" : "COLUMN";
        String sql = alterTable(rename.table(), before) + "RENAME " + what + " " + Spelling.identifier(rename.to())
                + " TO " + Spelling.identifier(rename.column());
        RenameColumn back = new RenameColumn(TableUndo.NOWHERE, rename.table(), rename.to(), rename.column());
        return List.of(now -> {
            Table table = now.tableOrUnknown(rename.table());
            if (table.complete() && table.column(rename.to()).isEmpty()) {
                return List.of();
            }
            Replay.apply(back, now, Origin.BEFORE);
            return List.of(new Line.Sql(sql));
        });
    }

    private static List<Undo> type(ChangeType change, Before before) {
        if (before.isNew(change.table(), change.column())) {
            return List.of();
        }
        Optional<Column> column = column(change, before);
        Optional<String> back = column.flatMap(one -> typeBack(change.type(), one, before));
        if (back.isEmpty()) {
            return note(change, "give it its type again, which is not known here");
        }
        List<Undo> undo = new ArrayList<>(command(change, back.get(), before));
        undo.addAll(rewritten(change, before));
        boolean renames = before.schema().indexesOf(change.table()).stream()
                .anyMatch(index -> !before.schema().partsOf(index.name()).isEmpty() && mentions(index, change));
        if (renames) {
            undo.add(Undo.left("the indexes on " + change.column() + " of the partitions of " + change.table()
                    + " have got other names"));
        }
        return undo;
    }

    /** The indexes whose expression became the plain column, which it stays when the column has its old type again. */
    private static List<Undo> rewritten(ChangeType change, Before before) {
        Schema after = before.after(change);
        return before.schema().indexesOf(change.table()).stream()
                .filter(index -> !index.constraint() && index.parent().isEmpty())
                .filter(index -> after.index(index.name())
                        .filter(now -> !now.elements().equals(index.elements()))
                        .isPresent())
                .map(index -> IndexUndo.anew(index, before))
                .toList();
    }

    /** The command that gives a column its old type. */
    static Optional<String> typeBack(DataType now, Column old, Before before) {
        String collation = old.collation()
                .map(one -> " COLLATE " + ColumnSql.collation(one))
                .orElse("");
        return before.spelling()
                .type(old.type())
                .map(type -> "TYPE " + type + collation
                        + (isTakenAsItIs(now, old.type())
                                ? ""
                                : " USING " + Spelling.identifier(old.name()) + "::" + type));
    }

    private static boolean mentions(Index index, ColumnOperation operation) {
        return index.elements().stream()
                .flatMap(element -> element.column().stream())
                .anyMatch(operation.column()::equals);
    }

    /** Whether PostgreSQL assigns a value of one type to the other; if that is not sure it is told to cast. */
    private static boolean isTakenAsItIs(DataType from, DataType to) {
        if (from.dimensions() > 0 || to.dimensions() > 0) {
            return from.dimensions() > 0 && from.name().equals(to.name());
        }
        return from.name().equals(to.name())
                || isOneOf(TEXTS, to)
                || (isOneOf(NUMBERS, from) && isOneOf(NUMBERS, to))
                || (isOneOf(TIMES, from) && isOneOf(TIMES, to));
    }

    private static boolean isOneOf(Set<String> names, DataType type) {
        return names.stream().anyMatch(type::is);
    }

    private static List<Undo> defaultValue(SetDefault set, Before before) {
        if (before.isNew(set.table(), set.column()) || before.isNew(set.table())) {
            return List.of();
        }
        Optional<Column> column = column(set, before);
        if (column.isEmpty()) {
            return note(set, "set its default again, which is not known here");
        }
        if (column.get().defaultValue().isEmpty()) {
            return command(set, "DROP DEFAULT", before);
        }
        Table table = before.schema().tableOrUnknown(set.table());
        return new ColumnSql(table, before)
                .defaultValue(column.get())
                .map(text -> command(set, "SET DEFAULT " + text, before))
                .orElseGet(() -> note(set, "set its default again, which cannot be written here"));
    }

    private static List<Undo> setNotNull(SetNotNull set, Before before) {
        Optional<Column> column = column(set, before);
        if (column.isEmpty()) {
            return note(set, "DROP NOT NULL, if it could be NULL before, which is not known here");
        }
        return column.get().notNull() || before.isNew(set.table(), set.column())
                ? List.of()
                : command(set, "DROP NOT NULL", before);
    }

    private static List<Undo> dropNotNull(DropNotNull drop, Before before) {
        Optional<Column> column = column(drop, before);
        if (column.isEmpty()) {
            return note(drop, "SET NOT NULL, if it was so before, which is not known here");
        }
        if (before.isNew(drop.table(), drop.column()) || !column.get().notNull()) {
            return List.of();
        }
        Table table = before.schema().tableOrUnknown(drop.table());
        return table.constraints().stream()
                .filter(one -> one instanceof NotNull notNull
                        && !notNull.plain()
                        && notNull.column().equals(drop.column()))
                .findFirst()
                .map(constraint -> List.of(ConstraintUndo.again(table, constraint, before)))
                .orElseGet(() -> command(drop, "SET NOT NULL", before));
    }

    private static List<Undo> generation(ChangeGeneration change, Before before) {
        if (before.isNew(change.table(), change.column())) {
            return List.of();
        }
        Optional<Column> column = column(change, before);
        if (change.to() == Generation.IDENTITY) {
            return command(change, "DROP IDENTITY", before);
        }
        if (column.isEmpty()) {
            return note(change, "how its values came about is not known here");
        }
        Table table = before.schema().tableOrUnknown(change.table());
        if (column.get().generation() == Generation.IDENTITY) {
            return new ColumnSql(table, before)
                    .identity(column.get())
                    .map(text -> command(change, "ADD " + text, before))
                    .orElseGet(() -> note(change, "make it an identity column again"));
        }
        return change.newExpression()
                ? column.get()
                        .defaultValue()
                        .flatMap(value -> Expression.of(value, table))
                        .map(text -> command(change, "SET EXPRESSION AS (" + text + ")", before))
                        .orElseGet(() -> note(change, "give it its expression again"))
                : note(change, "a column cannot be made a generated one again; add it anew");
    }

    private static List<Undo> otherwise(AlterColumnOtherwise alter, Before before) {
        if (before.isNew(alter.table(), alter.column())) {
            return List.of();
        }
        Optional<Undo> earlier = RemarkUndo.earlier(alter.says(), before);
        if (earlier.isPresent()) {
            return List.of(earlier.get());
        }
        return switch (alter.command()) {
            case "AT_SetStatistics" -> command(alter, "SET STATISTICS -1", before);
            case "AT_SetCompression" -> command(alter, "SET COMPRESSION DEFAULT", before);
            default -> note(alter, "take back what is done to it; how it was is not known here");
        };
    }
}
