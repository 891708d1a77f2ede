package dev.palindrome.sql.inverse;

import dev.palindrome.sql.operation.TriggerOperation.CreateRule;
import dev.palindrome.sql.operation.TriggerOperation.CreateTrigger;
import dev.palindrome.sql.operation.TriggerOperation.DropRule;
import dev.palindrome.sql.operation.TriggerOperation.DropTrigger;
import dev.palindrome.sql.operation.TriggerOperation.RenameTrigger;
import dev.palindrome.sql.operation.TriggerOperation.SetTrigger;
import dev.palindrome.sql.operation.TriggerOperation.Which;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Remark.Part;
import dev.palindrome.sql.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Triggers and rules are as they were. */
final class TriggerUndo {

    private static final String RULE = "rule";

    private TriggerUndo() {}

    static void addTo(Undoing to) {
        to.on(CreateTrigger.class, TriggerUndo::create)
                .on(DropTrigger.class, TriggerUndo::drop)
                .on(RenameTrigger.class, TriggerUndo::rename)
                .on(SetTrigger.class, TriggerUndo::set)
                .on(CreateRule.class, TriggerUndo::createRule)
                .on(DropRule.class, TriggerUndo::dropRule);
    }

    private static List<Undo> create(CreateTrigger create, Before before) {
        if (before.isNew(create.table())) {
            return List.of();
        }
        List<Undo> undo = new ArrayList<>();
        undo.add(Undo.drop(
                "DROP TRIGGER " + Spelling.identifier(create.trigger()) + " ON " + before.name(create.table()),
                new DropTrigger(TableUndo.NOWHERE, create.table(), create.trigger(), false, false),
                now -> now.tableOrUnknown(create.table())
                        .trigger(create.trigger())
                        .isPresent()));
        boolean replaced = before.schema()
                .tableOrUnknown(create.table())
                .trigger(create.trigger())
                .isPresent();
        if (replaced) {
            undo.addAll(again(new Part(Part.TRIGGER, create.trigger()), create.table(), before));
        }
        return undo;
    }

    /** Makes a trigger or a rule again by the words that made it. */
    static List<Undo> again(Part part, QualifiedName table, Before before) {
        List<Line> lines = Remarks.those(Schema.RELATION, table, remark -> remark.isAbout(part), before);
        return lines.isEmpty()
                ? List.of(Undo.left("create " + part.kind() + " " + part.name() + " on " + table
                        + " again: its definition is not known here"))
                : List.of(now -> lines);
    }

    private static List<Undo> drop(DropTrigger drop, Before before) {
        boolean known = before.schema()
                .tableOrUnknown(drop.table())
                .trigger(drop.trigger())
                .isPresent();
        return before.isNew(drop.table()) || (drop.ifExists() && !known)
                ? List.of()
                : again(new Part(Part.TRIGGER, drop.trigger()), drop.table(), before);
    }

    private static List<Undo> rename(RenameTrigger rename, Before before) {
        return before.isNew(rename.table())
                ? List.of()
                : List.of(Undo.sql("ALTER TRIGGER " + Spelling.identifier(rename.to()) + " ON "
                        + before.name(rename.table()) + " RENAME TO " + Spelling.identifier(rename.trigger())));
    }

    private static List<Undo> set(SetTrigger set, Before before) {
        if (before.isNew(set.table())) {
            return List.of();
        }
        String which = set.which() == Which.ONE
                ? Spelling.identifier(set.trigger())
                : set.which().name();
        return List.of(RemarkUndo.earlier(set.says(), before)
                .orElseGet(() -> Undo.sql("ALTER TABLE " + before.name(set.table())
                        + (set.enabled() ? " DISABLE TRIGGER " : " ENABLE TRIGGER ") + which)));
    }

    private static List<Undo> createRule(CreateRule create, Before before) {
        return before.isNew(create.table())
                ? List.of()
                : List.of(Undo.sql(
                        "DROP RULE " + Spelling.identifier(create.rule()) + " ON " + before.name(create.table())));
    }

    private static List<Undo> dropRule(DropRule drop, Before before) {
        return before.isNew(drop.table()) || drop.ifExists()
                ? List.of()
                : again(new Part(RULE, drop.rule()), drop.table(), before);
    }
}
