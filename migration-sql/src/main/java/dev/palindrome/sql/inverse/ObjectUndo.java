package dev.palindrome.sql.inverse;

import dev.palindrome.sql.operation.ObjectOperation.AlterObject;
import dev.palindrome.sql.operation.ObjectOperation.AlterSystem;
import dev.palindrome.sql.operation.ObjectOperation.CreateObject;
import dev.palindrome.sql.operation.ObjectOperation.DropObject;
import dev.palindrome.sql.operation.ObjectOperation.DropOwned;
import dev.palindrome.sql.operation.ObjectOperation.OtherCommand;
import dev.palindrome.sql.operation.ObjectOperation.RenameObject;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.NamedObject;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Schemas, sequences, extensions and further objects go that came, and come back that went. */
final class ObjectUndo {

    /** Kinds that are not dropped by name alone. */
    private static final Set<String> BY_MORE_THAN_NAME =
            Set.of("aggregate", "operator", "operator class", "operator family", "cast", "transform", "user mapping");

    /** Commands that leave nothing behind. */
    private static final Set<String> HARMLESS = Set.of(
            "EXPLAIN",
            "SHOW",
            "CHECKPOINT",
            "NOTIFY",
            "LISTEN",
            "UNLISTEN",
            "PREPARE",
            "EXECUTE",
            "DEALLOCATE",
            "DISCARD ALL",
            "SET CONSTRAINTS",
            "FETCH",
            "CLOSE",
            "LOAD");

    private ObjectUndo() {}

    static void addTo(Undoing to) {
        to.on(CreateObject.class, ObjectUndo::create)
                .on(DropObject.class, ObjectUndo::drop)
                .on(RenameObject.class, ObjectUndo::rename)
                .on(AlterObject.class, ObjectUndo::alter)
                .on(
                        AlterSystem.class,
                        (alter, before) -> List.of(Undo.left(
                                "set " + alter.setting() + " as it was: ALTER SYSTEM is of the whole server")))
                .on(
                        DropOwned.class,
                        (drop, before) -> List.of(
                                Undo.left("take back " + drop.command() + ": what it changes is not known here")))
                .on(
                        OtherCommand.class,
                        (command, before) -> HARMLESS.contains(command.command())
                                ? List.of()
                                : List.of(Undo.left(
                                        "take back " + command.command() + ", which is not understood here")));
    }

    private static boolean isNew(String kind, QualifiedName name, Before before) {
        return before.schema()
                .object(kind, name)
                .filter(one -> before.isNew(one.origin()))
                .isPresent();
    }

    private static List<Undo> create(CreateObject create, Before before) {
        NamedObject made = create.made();
        boolean there = before.schema().object(made.kind(), made.name()).isPresent();
        if (there && create.ifNotExists()) {
            return List.of();
        }
        if (there || BY_MORE_THAN_NAME.contains(made.kind())) {
            return List.of(Undo.left("take back " + made.kind() + " " + made.name()));
        }
        List<Undo> undo = new ArrayList<>();
        if (create.ifNotExists() || create.orReplace()) {
            undo.add(Undo.note("only if this revision made " + made.kind() + " " + made.name()
                    + ", which the upgrade leaves open:"));
        }
        undo.add(Undo.drop(
                "DROP " + made.kind().toUpperCase(Locale.ROOT) + " " + before.name(made.name()),
                new DropObject(TableUndo.NOWHERE, made.kind(), made.name(), false, false),
                now -> now.object(made.kind(), made.name()).isPresent()));
        return undo;
    }

    private static List<Undo> drop(DropObject drop, Before before) {
        if (isNew(drop.kind(), drop.name(), before)) {
            return List.of();
        }
        Optional<NamedObject> object = before.schema().object(drop.kind(), drop.name());
        if (object.isEmpty() && drop.ifExists()) {
            return List.of();
        }
        Optional<String> statement =
                object.flatMap(NamedObject::wording).map(words -> words.with(before.name(drop.name())));
        if (statement.isEmpty()) {
            return List.of(Undo.left(
                    "create " + drop.kind() + " " + drop.name() + " again: its definition is not known here"));
        }
        String kind = drop.kind().equals("sequence") ? Schema.RELATION : drop.kind();
        List<Undo> undo = new ArrayList<>();
        undo.add(now -> {
            now.put(object.orElseThrow());
            List<Line> lines = new ArrayList<>(List.of(new Line.Sql(statement.get())));
            lines.addAll(Remarks.all(kind, drop.name(), before));
            return lines;
        });
        if (drop.cascade()) {
            undo.add(Undo.left("CASCADE took along what depended on " + drop.kind() + " " + drop.name()));
        }
        return undo;
    }

    private static List<Undo> rename(RenameObject rename, Before before) {
        String head = "ALTER " + rename.kind().toUpperCase(Locale.ROOT) + " " + before.name(rename.to());
        String sql = rename.name().schema().equals(rename.to().schema())
                ? head + " RENAME TO " + Spelling.identifier(rename.name().name())
                : head + " SET SCHEMA " + Spelling.identifier(rename.name().schema());
        return List.of(now -> {
            Replay.apply(
                    new RenameObject(TableUndo.NOWHERE, rename.kind(), rename.to(), rename.name()), now, Origin.BEFORE);
            return List.of(new Line.Sql(sql));
        });
    }

    private static List<Undo> alter(AlterObject alter, Before before) {
        return isNew(alter.kind(), alter.name(), before)
                ? List.of()
                : List.of(Undo.left(
                        "take back what is done to " + alter.kind() + " " + alter.name() + ": " + before.words()));
    }
}
