package dev.palindrome.sql.inverse;

import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.IndexOperation.DropIndex;
import dev.palindrome.sql.operation.PartitionOperation.AttachPartition;
import dev.palindrome.sql.operation.PartitionOperation.ChangeInheritance;
import dev.palindrome.sql.operation.PartitionOperation.DetachPartition;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables are the partitions and children that they were. */
final class PartitionUndo {

    private PartitionUndo() {}

    static void addTo(Undoing to) {
        to.on(AttachPartition.class, PartitionUndo::attach)
                .on(DetachPartition.class, PartitionUndo::detach)
                .on(ChangeInheritance.class, PartitionUndo::inherit);
    }

    private static List<Undo> attach(AttachPartition attach, Before before) {
        if (before.isNew(attach.child())) {
            return List.of();
        }
        String sql = "ALTER TABLE " + before.name(attach.parent()) + " DETACH PARTITION " + before.name(attach.child());
        List<Undo> undo = new ArrayList<>();
        undo.add(now -> {
            Replay.apply(
                    new DetachPartition(TableUndo.NOWHERE, attach.parent(), attach.child(), false, false),
                    now,
                    Origin.BEFORE);
            return List.of(new Line.Sql(sql));
        });
        undo.addAll(gained(attach.child(), before.after(attach), before));
        return undo;
    }

    /** A partition keeps the indexes and foreign keys that it got when it was attached (manual, ALTER TABLE). */
    private static List<Undo> gained(QualifiedName child, Schema after, Before before) {
        List<Undo> undo = new ArrayList<>();
        for (Index index : after.indexesOf(child)) {
            if (before.schema().index(index.name()).isEmpty() && !index.constraint()) {
                undo.add(Undo.drop(
                        "DROP INDEX " + before.name(index.name()),
                        new DropIndex(TableUndo.NOWHERE, index.name(), false, false, false),
                        now -> now.index(index.name()).isPresent()));
            }
        }
        Optional<Table> had = before.schema().table(child);
        List<TableConstraint> constraints =
                after.table(child).map(Table::constraints).orElse(List.of());
        for (TableConstraint constraint : constraints) {
            if (had.filter(table -> table.constraint(constraint.name()).isEmpty())
                    .isPresent()) {
                undo.add(Undo.drop(
                        "ALTER TABLE " + before.name(child) + " DROP CONSTRAINT "
                                + Spelling.identifier(constraint.name()),
                        new DropConstraint(TableUndo.NOWHERE, child, constraint.name(), false, false, false),
                        now -> now.tableOrUnknown(child)
                                .constraint(constraint.name())
                                .isPresent()));
            }
        }
        return undo;
    }

    private static List<Undo> detach(DetachPartition detach, Before before) {
        if (before.isNew(detach.child())) {
            return List.of();
        }
        Optional<Table> child = before.schema().table(detach.child());
        Optional<String> bound = child.flatMap(table -> table.making().bound()).flatMap(TableSql::bound);
        if (bound.isEmpty()) {
            return List.of(Undo.left(
                    "attach " + detach.child() + " to " + detach.parent() + " again: its bound is not known here"));
        }
        List<Undo> undo = new ArrayList<>();
        undo.add(now -> {
            now.put(child.orElseThrow());
            return List.of(new Line.Sql("ALTER TABLE " + before.name(detach.parent()) + " ATTACH PARTITION "
                    + before.name(detach.child()) + " " + bound.get()));
        });
        if (detach.concurrently() || detach.finish()) {
            undo.add(Undo.left("drop the CHECK that DETACH PARTITION CONCURRENTLY gave to " + detach.child()));
        }
        return undo;
    }

    private static List<Undo> inherit(ChangeInheritance change, Before before) {
        return before.isNew(change.child())
                ? List.of()
                : List.of(
                        change.inherits()
                                ? Undo.sql("ALTER TABLE " + before.name(change.child()) + " NO INHERIT "
                                        + before.name(change.parent()))
                                : Undo.left("let " + change.child() + " inherit from " + change.parent()
                                        + " again: which columns and constraints are its own is lost"));
    }
}
