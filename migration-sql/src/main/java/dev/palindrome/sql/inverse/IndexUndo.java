package dev.palindrome.sql.inverse;

import dev.palindrome.sql.operation.IndexOperation.AttachIndex;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.operation.IndexOperation.DropIndex;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Indexes go that came, and come back that went. */
final class IndexUndo {

    private IndexUndo() {}

    static void addTo(Undoing to) {
        to.on(CreateIndex.class, IndexUndo::create)
                .on(DropIndex.class, IndexUndo::drop)
                .on(AttachIndex.class, IndexUndo::attach);
    }

    /** Makes an index again, with what was said about it. */
    static Undo again(Index index, boolean concurrently, Before before) {
        return now -> {
            if (now.index(index.name()).isPresent()) {
                return List.of();
            }
            now.put(index);
            return TableSql.index(index, concurrently, before);
        };
    }

    /** Makes an index anew that is there, but not as it was. */
    static Undo anew(Index index, Before before) {
        return now -> {
            List<Line> lines = TableSql.index(index, false, before);
            if (now.index(index.name()).isEmpty() || lines.stream().anyMatch(Line.Left.class::isInstance)) {
                return lines;
            }
            now.put(index);
            List<Line> both = new ArrayList<>(List.of(new Line.Sql("DROP INDEX " + before.name(index.name()))));
            both.addAll(lines);
            return both;
        };
    }

    private static List<Undo> create(CreateIndex create, Before before) {
        QualifiedName name = create.made().name();
        boolean there = create.ifNotExists() && before.schema().knowsRelation(name);
        boolean replaces = before.start().index(name).isPresent();
        if (there || (before.goesWithNew(create.made()) && !replaces)) {
            return List.of();
        }
        return List.of(Undo.drop(
                "DROP INDEX " + (create.concurrently() ? "CONCURRENTLY " : "") + before.name(name),
                new DropIndex(TableUndo.NOWHERE, name, false, false, false),
                now -> now.index(name).isPresent()));
    }

    private static List<Undo> drop(DropIndex drop, Before before) {
        Optional<Index> index = before.schema().index(drop.index());
        if (index.isEmpty()) {
            return drop.ifExists()
                    ? List.of()
                    : List.of(Undo.left("create index " + drop.index() + " again: what made it is not known here"));
        }
        return before.isNew(index.get().origin())
                ? List.of()
                : List.of(again(index.get(), drop.concurrently(), before));
    }

    /** An index that was made here goes with the one that it was attached to. */
    private static List<Undo> attach(AttachIndex attach, Before before) {
        boolean goesAnyway = before.isNew(attach.parent()) || before.isNew(attach.child());
        return goesAnyway
                ? List.of()
                : List.of(Undo.left("index " + attach.child() + " stays attached to " + attach.parent()
                        + ": PostgreSQL cannot detach an index"));
    }
}
