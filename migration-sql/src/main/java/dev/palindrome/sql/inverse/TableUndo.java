package dev.palindrome.sql.inverse;

import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.TableOperation.AlterOtherwise;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.operation.TableOperation.DropTable;
import dev.palindrome.sql.operation.TableOperation.MoveToSchema;
import dev.palindrome.sql.operation.TableOperation.RenameRelation;
import dev.palindrome.sql.operation.TableOperation.SetAccessMethod;
import dev.palindrome.sql.operation.TableOperation.SetPersistence;
import dev.palindrome.sql.operation.TableOperation.SetReplicaIdentity;
import dev.palindrome.sql.operation.TableOperation.SetRowType;
import dev.palindrome.sql.operation.TableOperation.SetStorage;
import dev.palindrome.sql.operation.TableOperation.SetTablespace;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.Table.Persistence;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Tables go that came, and come back that went. */
final class TableUndo {

    /** Where nothing of a proposal stands. */
    static final Span NOWHERE = new Span(0, 0);

    private TableUndo() {}

    static void addTo(Undoing to) {
        to.on(CreateTable.class, TableUndo::create)
                .on(DropTable.class, TableUndo::drop)
                .on(RenameRelation.class, TableUndo::rename)
                .on(MoveToSchema.class, TableUndo::move)
                .on(SetPersistence.class, TableUndo::persistence)
                .on(SetTablespace.class, TableUndo::tablespace)
                .on(SetAccessMethod.class, TableUndo::accessMethod)
                .on(SetStorage.class, TableUndo::storage)
                .on(SetReplicaIdentity.class, TableUndo::replicaIdentity)
                .on(SetRowType.class, TableUndo::rowType)
                .on(AlterOtherwise.class, TableUndo::otherwise);
    }

    private static List<Undo> create(CreateTable create, Before before) {
        QualifiedName name = create.table();
        boolean temporary = create.made().shape().persistence() == Persistence.TEMPORARY;
        if (temporary || (create.ifNotExists() && before.schema().knowsRelation(name))) {
            return List.of();
        }
        List<Undo> undo = new ArrayList<>();
        if (create.ifNotExists()) {
            undo.add(Undo.note("only if this revision made " + name + ", which IF NOT EXISTS leaves open:"));
        }
        undo.add(now -> dropped(name, now, before));
        return undo;
    }

    /** Drops a table that is still there, after the foreign keys to it that are not its own. */
    private static List<Line> dropped(QualifiedName name, Schema now, Before before) {
        if (now.table(name).isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (Table other : now.referencing(name)) {
            boolean goesToo = other.name().equals(name) || isPartition(other, name, now);
            for (ForeignKey key : goesToo ? List.<ForeignKey>of() : other.foreignKeys()) {
                if (key.target().equals(name)) {
                    Replay.apply(
                            new DropConstraint(NOWHERE, other.name(), key.name(), false, false, false),
                            now,
                            Origin.BEFORE);
                    lines.add(new Line.Sql("ALTER TABLE " + before.name(other.name()) + " DROP CONSTRAINT "
                            + Spelling.identifier(key.name())));
                }
            }
        }
        Replay.apply(new DropTable(NOWHERE, name, false, false), now, Origin.BEFORE);
        lines.add(new Line.Sql("DROP TABLE " + before.name(name)));
        return lines;
    }

    private static boolean isPartition(Table table, QualifiedName of, Schema schema) {
        Optional<QualifiedName> parent = table.shape().parent();
        while (parent.isPresent() && !parent.get().equals(of)) {
            parent = schema.table(parent.get()).flatMap(one -> one.shape().parent());
        }
        return parent.isPresent();
    }

    private static List<Undo> drop(DropTable drop, Before before) {
        QualifiedName name = drop.table();
        Optional<Table> table = before.schema().table(name);
        if (table.isEmpty()) {
            return drop.ifExists()
                    ? List.of()
                    : List.of(Undo.left("create " + name + " again: what made it is not known here"));
        }
        if (before.isNew(name) || table.get().shape().persistence() == Persistence.TEMPORARY) {
            return List.of();
        }
        List<Undo> undo = new ArrayList<>();
        undo.add(Undo.note("the rows of " + name + " do not come back"));
        undo.add(now -> again(table.get(), now, before));
        if (drop.cascade()) {
            Lost lost = new Lost(before, before.after(drop));
            undo.addAll(lost.viewsReading(name));
            if (!before.schema().heirsOf(name).isEmpty()) {
                undo.add(Undo.left("CASCADE took along the tables that inherit from " + name));
            }
        }
        return undo;
    }

    /** Makes a table again, and the foreign keys to it of the tables that are there. */
    private static List<Line> again(Table table, Schema now, Before before) {
        if (now.table(table.name()).isPresent()) {
            return List.of();
        }
        Predicate<QualifiedName> hasTarget = target ->
                now.table(target).isPresent() || before.start().table(target).isEmpty();
        List<Line> lines = new ArrayList<>(new TableSql(table, before, hasTarget).lines());
        if (lines.stream().noneMatch(Line.Sql.class::isInstance)) {
            return lines;
        }
        restore(table, hasTarget, now, before);
        for (Table other : before.schema().referencing(table.name())) {
            for (ForeignKey key : other.name().equals(table.name()) ? List.<ForeignKey>of() : other.foreignKeys()) {
                if (key.target().equals(table.name()) && lacks(now, other.name(), key)) {
                    lines.addAll(ConstraintUndo.again(other, key, before).take(now));
                }
            }
        }
        return lines;
    }

    private static boolean lacks(Schema now, QualifiedName table, TableConstraint constraint) {
        return now.table(table)
                .filter(one -> one.constraint(constraint.name()).isEmpty())
                .isPresent();
    }

    private static void restore(Table table, Predicate<QualifiedName> hasTarget, Schema now, Before before) {
        now.put(table.withConstraints(table.constraints().stream()
                .filter(one -> !(one instanceof ForeignKey key)
                        || key.target().equals(table.name())
                        || hasTarget.test(key.target()))
                .toList()));
        before.schema().indexesOf(table.name()).forEach(now::put);
        before.schema().partitionsOf(table.name()).forEach(part -> restore(part, hasTarget, now, before));
    }

    private static List<Undo> rename(RenameRelation rename, Before before) {
        String kind = kind(rename.table(), rename.kind(), before);
        return List.of(renamed(
                "ALTER " + kind + " " + before.name(rename.to()) + " RENAME TO "
                        + Spelling.identifier(rename.table().name()),
                new RenameRelation(NOWHERE, rename.kind(), rename.to(), rename.table()),
                rename.to()));
    }

    /** A step that is needed as long as the relation is there under its new name. */
    private static Undo renamed(String sql, RenameRelation back, QualifiedName name) {
        return now -> {
            if (now.knowsRelation(back.to()) && !now.knowsRelation(name)) {
                return List.of();
            }
            Replay.apply(back, now, Origin.BEFORE);
            return List.of(new Line.Sql(sql));
        };
    }

    private static List<Undo> move(MoveToSchema move, Before before) {
        String kind = kind(move.table(), "table", before);
        String sql = "ALTER " + kind + " " + before.name(move.to()) + " SET SCHEMA "
                + Spelling.identifier(move.table().schema());
        return List.of(now -> {
            Replay.apply(new MoveToSchema(NOWHERE, move.to(), move.table()), now, Origin.BEFORE);
            return List.of(new Line.Sql(sql));
        });
    }

    /** What SQL calls the relation. */
    private static String kind(QualifiedName name, String written, Before before) {
        Schema schema = before.schema();
        if (schema.index(name).isPresent()) {
            return "INDEX";
        }
        if (schema.object("sequence", name).isPresent()) {
            return "SEQUENCE";
        }
        return schema.view(name)
                .map(view -> view.materialized() ? "MATERIALIZED VIEW" : "VIEW")
                .orElse(written.toUpperCase(Locale.ROOT));
    }

    private static List<Undo> altered(QualifiedName table, String command, Before before) {
        return before.isNew(table) ? List.of() : List.of(Undo.sql("ALTER TABLE " + before.name(table) + " " + command));
    }

    private static List<Undo> persistence(SetPersistence set, Before before) {
        boolean unlogged = set.to() == Persistence.PERMANENT;
        return altered(set.table(), unlogged ? "SET UNLOGGED" : "SET LOGGED", before);
    }

    private static Table.Making making(QualifiedName table, Before before) {
        return before.schema().table(table).map(Table::making).orElse(Table.Making.PLAIN);
    }

    private static List<Undo> tablespace(SetTablespace set, Before before) {
        if (before.schema().table(set.table()).isEmpty()) {
            return List.of(Undo.left("move " + set.table() + " back to its tablespace, which is not known here"));
        }
        String space = making(set.table(), before).tablespace().orElse("pg_default");
        return altered(set.table(), "SET TABLESPACE " + Spelling.identifier(space), before);
    }

    private static List<Undo> accessMethod(SetAccessMethod set, Before before) {
        String method = making(set.table(), before).accessMethod().orElse("heap");
        return altered(set.table(), "SET ACCESS METHOD " + Spelling.identifier(method), before);
    }

    private static List<Undo> storage(SetStorage set, Before before) {
        Map<String, String> had = making(set.table(), before).storage();
        Map<String, String> back = new TreeMap<>();
        List<String> reset = new ArrayList<>();
        set.options().keySet().stream().sorted().forEach(option -> {
            if (had.containsKey(option)) {
                back.put(option, had.getOrDefault(option, ""));
            } else {
                reset.add(option);
            }
        });
        List<Undo> undo = new ArrayList<>();
        String kind = kind(set.table(), "table", before);
        if (!back.isEmpty() && !before.isNew(set.table())) {
            undo.add(Undo.sql("ALTER " + kind + " " + before.name(set.table()) + " SET " + Parameters.list(back)));
        }
        if (!reset.isEmpty() && !before.isNew(set.table())) {
            undo.add(Undo.sql(
                    "ALTER " + kind + " " + before.name(set.table()) + " RESET (" + String.join(", ", reset) + ")"));
        }
        return undo;
    }

    private static List<Undo> replicaIdentity(SetReplicaIdentity set, Before before) {
        return before.isNew(set.table())
                ? List.of()
                : List.of(RemarkUndo.earlier(set.says(), before)
                        .orElseGet(() ->
                                Undo.sql("ALTER TABLE " + before.name(set.table()) + " REPLICA IDENTITY DEFAULT")));
    }

    private static List<Undo> rowType(SetRowType set, Before before) {
        if (before.isNew(set.table())) {
            return List.of();
        }
        String type = before.schema()
                .table(set.table())
                .flatMap(table -> table.making().type())
                .map(name -> "OF " + before.name(name))
                .orElse("NOT OF");
        return List.of(Undo.sql("ALTER TABLE " + before.name(set.table()) + " " + type));
    }

    private static List<Undo> otherwise(AlterOtherwise alter, Before before) {
        if (before.isNew(alter.table())) {
            return List.of();
        }
        return List.of(RemarkUndo.earlier(alter.says(), before)
                .orElseGet(() -> Undo.left("take back what is done to " + alter.table() + ": " + before.words())));
    }
}
