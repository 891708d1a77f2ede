package dev.palindrome.sql.inverse;

import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.AlterConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.RenameConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.ValidateConstraint;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.ConstraintOptions;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Remark.Part;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Constraints are as they were. */
final class ConstraintUndo {

    private ConstraintUndo() {}

    static void addTo(Undoing to) {
        to.on(AddConstraint.class, ConstraintUndo::add)
                .on(DropConstraint.class, ConstraintUndo::drop)
                .on(RenameConstraint.class, ConstraintUndo::rename)
                .on(ValidateConstraint.class, ConstraintUndo::validate)
                .on(AlterConstraint.class, ConstraintUndo::alter);
    }

    private static Optional<TableConstraint> constraint(QualifiedName table, String name, Before before) {
        return before.schema().table(table).flatMap(one -> one.constraint(name));
    }

    private static Undo dropped(QualifiedName table, String constraint, Before before) {
        return Undo.drop(
                "ALTER TABLE " + before.name(table) + " DROP CONSTRAINT " + Spelling.identifier(constraint),
                new DropConstraint(TableUndo.NOWHERE, table, constraint, false, false, false),
                now -> now.tableOrUnknown(table).constraint(constraint).isPresent());
    }

    /** Adds a constraint again, with what was said about it and its index. */
    static Undo again(Table table, TableConstraint constraint, Before before) {
        return now -> {
            if (now.tableOrUnknown(table.name()).constraint(constraint.name()).isPresent()) {
                return List.of();
            }
            now.changeTable(table.name(), one -> one.plus(constraint));
            QualifiedName name = table.name().sibling(constraint.name());
            before.schema().index(name).ifPresent(now::put);
            List<Line> parts = before.schema()
                    .index(name)
                    .filter(index -> index.table().equals(table.name()))
                    .map(index -> TableSql.parts(index, before))
                    .orElse(List.of());
            Part part = new Part("constraint", constraint.name());
            List<Line> lines = new ArrayList<>();
            lines.add(new ConstraintSql(table, before)
                    .definition(constraint)
                    .<Line>map(text -> new Line.Sql("ALTER TABLE " + before.name(table.name()) + " ADD " + text
                            + ConstraintSql.validity(constraint)))
                    .orElseGet(() -> new Line.Left("add constraint " + constraint.name() + " to " + table.name()
                            + " again: its definition cannot be written here")));
            lines.addAll(parts);
            lines.addAll(Remarks.those(Schema.RELATION, table.name(), remark -> remark.isAbout(part), before));
            return lines;
        };
    }

    private static List<Undo> add(AddConstraint add, Before before) {
        boolean goesAnyway = before.isNew(add.table())
                || add.added().columns().stream().anyMatch(column -> before.isNew(add.table(), column));
        if (goesAnyway) {
            return List.of();
        }
        List<Undo> undo = new ArrayList<>();
        undo.add(dropped(add.table(), add.added().name(), before));
        add.usingIndex()
                .flatMap(before.schema()::index)
                .filter(index -> !before.isNew(index.origin()))
                .ifPresent(index -> undo.add(IndexUndo.again(index, false, before)));
        if (add.added() instanceof UniqueKey key && key.primary()) {
            undo.addAll(nullable(key, add.table(), before));
        }
        return undo;
    }

    /** The columns of a primary key stay NOT NULL without it. */
    private static List<Undo> nullable(UniqueKey key, QualifiedName table, Before before) {
        return key.columns().stream()
                .filter(column -> before.schema()
                        .table(table)
                        .flatMap(one -> one.column(column))
                        .filter(one -> !one.notNull())
                        .isPresent())
                .map(column -> Undo.sql("ALTER TABLE " + before.name(table) + " ALTER COLUMN "
                        + Spelling.identifier(column) + " DROP NOT NULL"))
                .toList();
    }

    private static List<Undo> drop(DropConstraint drop, Before before) {
        if (before.isNew(drop.table())) {
            return List.of();
        }
        Optional<TableConstraint> constraint = constraint(drop.table(), drop.constraint(), before);
        if (constraint.isEmpty()) {
            return drop.ifExists()
                    ? List.of()
                    : List.of(Undo.left("add constraint " + drop.constraint() + " to " + drop.table()
                            + " again: its definition is not known here"));
        }
        if (before.isNew(constraint.get().origin())) {
            return List.of();
        }
        Table table = before.schema().tableOrUnknown(drop.table());
        List<Undo> undo = new ArrayList<>();
        undo.add(again(table, constraint.get(), before));
        if (drop.cascade()) {
            Lost lost = new Lost(before, before.after(drop));
            undo.addAll(lost.ofTable(drop.table()));
            undo.addAll(lost.foreignKeysTo(drop.table()));
        }
        return undo;
    }

    private static List<Undo> rename(RenameConstraint rename, Before before) {
        if (before.isNew(rename.table())) {
            return List.of();
        }
        String sql = "ALTER TABLE " + before.name(rename.table()) + " RENAME CONSTRAINT "
                + Spelling.identifier(rename.to()) + " TO " + Spelling.identifier(rename.constraint());
        RenameConstraint back =
                new RenameConstraint(TableUndo.NOWHERE, rename.table(), rename.to(), rename.constraint());
        return List.of(now -> {
            Replay.apply(back, now, Origin.BEFORE);
            return List.of(new Line.Sql(sql));
        });
    }

    private static List<Undo> validate(ValidateConstraint validate, Before before) {
        Optional<TableConstraint> constraint = constraint(validate.table(), validate.constraint(), before);
        boolean nothing = before.isNew(validate.table())
                || constraint
                        .filter(one -> one.valid() || before.isNew(one.origin()))
                        .isPresent();
        if (nothing) {
            return List.of();
        }
        if (constraint.isEmpty()) {
            return List.of(Undo.left("constraint " + validate.constraint() + " of " + validate.table()
                    + " stays validated; add it again with NOT VALID if that matters"));
        }
        Table table = before.schema().tableOrUnknown(validate.table());
        return List.of(dropped(table.name(), validate.constraint(), before), again(table, constraint.get(), before));
    }

    private static List<Undo> alter(AlterConstraint alter, Before before) {
        if (before.isNew(alter.table())) {
            return List.of();
        }
        Optional<ConstraintOptions> options =
                constraint(alter.table(), alter.constraint(), before).map(TableConstraint::options);
        if (options.isEmpty()
                || alter.enforced().isPresent()
                || alter.other().stream().anyMatch(one -> one.endsWith("inherit"))) {
            return List.of(
                    Undo.left("take back what is done to constraint " + alter.constraint() + " of " + alter.table()));
        }
        String when = !options.get().deferrable()
                ? "NOT DEFERRABLE"
                : options.get().initiallyDeferred()
                        ? "DEFERRABLE INITIALLY DEFERRED"
                        : "DEFERRABLE INITIALLY IMMEDIATE";
        return List.of(Undo.sql("ALTER TABLE " + before.name(alter.table()) + " ALTER CONSTRAINT "
                + Spelling.identifier(alter.constraint()) + " " + when));
    }
}
