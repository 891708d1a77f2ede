package dev.palindrome.sql.replay;

import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.DropColumn;
import dev.palindrome.sql.operation.ColumnOperation.RenameColumn;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.RenameConstraint;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.operation.ObjectOperation.CreateObject;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.PolicyOperation.DropPolicy;
import dev.palindrome.sql.operation.PolicyOperation.RenamePolicy;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.operation.TableOperation.MoveToSchema;
import dev.palindrome.sql.operation.TableOperation.RenameRelation;
import dev.palindrome.sql.operation.TriggerOperation.DropRule;
import dev.palindrome.sql.operation.TriggerOperation.DropTrigger;
import dev.palindrome.sql.operation.TriggerOperation.RenameTrigger;
import dev.palindrome.sql.operation.TypeOperation.CreateType;
import dev.palindrome.sql.operation.TypeOperation.RenameType;
import dev.palindrome.sql.operation.ViewOperation.CreateView;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Remark;
import dev.palindrome.sql.schema.Remark.Part;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said about objects goes with them: to another name, and away with a part. */
final class RemarkChanges {

    private static final String TYPE = "type";

    private RemarkChanges() {}

    /** What was said about an object that is no more is not about a new one of its name. */
    static void forget(Operation operation, Schema schema) {
        if (operation instanceof CreateTable create && !schema.knowsRelation(create.table())) {
            clear(Schema.RELATION, create.table(), schema);
        } else if (operation instanceof CreateIndex create
                && !schema.knowsRelation(create.made().name())) {
            clear(Schema.RELATION, create.made().name(), schema);
        } else if (operation instanceof CreateView create && !schema.knowsRelation(create.view())) {
            clear(Schema.RELATION, create.view(), schema);
        } else if (operation instanceof CreateType create) {
            clear(TYPE, create.type(), schema);
        } else if (operation instanceof CreateObject create
                && schema.object(create.made().kind(), create.made().name()).isEmpty()) {
            clear(create.made().kind(), create.made().name(), schema);
        }
    }

    private static void clear(String kind, QualifiedName name, Schema schema) {
        schema.changeRemarks(kind, name, before -> List.of());
    }

    static void follow(Operation operation, Schema schema) {
        if (operation instanceof RenameRelation rename) {
            move(Schema.RELATION, rename.table(), rename.to(), schema);
        } else if (operation instanceof MoveToSchema move) {
            move(Schema.RELATION, move.table(), move.to(), schema);
        } else if (operation instanceof RenameType rename) {
            move(TYPE, rename.type(), rename.to(), schema);
        } else if (operation instanceof RenameColumn rename) {
            renameColumn(rename, schema);
        } else if (operation instanceof DropColumn drop) {
            drop(drop.table(), new Part(Part.COLUMN, drop.column()), schema);
        } else if (operation instanceof DropConstraint drop) {
            drop(drop.table(), new Part("constraint", drop.constraint()), schema);
        } else if (operation instanceof RenameConstraint rename) {
            drop(rename.table(), new Part("constraint", rename.constraint()), schema);
        } else if (operation instanceof DropPolicy drop) {
            drop(drop.table(), new Part("policy", drop.policy()), schema);
        } else if (operation instanceof RenamePolicy rename) {
            drop(rename.table(), new Part("policy", rename.policy()), schema);
        } else if (operation instanceof DropTrigger drop) {
            drop(drop.table(), new Part(Part.TRIGGER, drop.trigger()), schema);
        } else if (operation instanceof RenameTrigger rename) {
            drop(rename.table(), new Part(Part.TRIGGER, rename.trigger()), schema);
        } else if (operation instanceof DropRule drop) {
            drop(drop.table(), new Part("rule", drop.rule()), schema);
        }
        operation.says().forEach(said -> schema.remark(said.kind(), said.object(), said.remark()));
    }

    private static void move(String kind, QualifiedName from, QualifiedName to, Schema schema) {
        List<Remark> remarks = schema.remarks(kind, from);
        clear(kind, from, schema);
        schema.changeRemarks(kind, to, before -> remarks);
    }

    private static void drop(QualifiedName relation, Part part, Schema schema) {
        schema.changeRemarks(
                Schema.RELATION,
                relation,
                before -> before.stream()
                        .filter(remark -> remark.part().filter(part::equals).isEmpty())
                        .toList());
    }

    /** A comment names the column behind its table; what else is said about a column nobody can say any more. */
    private static void renameColumn(RenameColumn rename, Schema schema) {
        Part from = new Part(Part.COLUMN, rename.column());
        schema.changeRemarks(
                Schema.RELATION,
                rename.table(),
                before -> before.stream()
                        .flatMap(remark -> remark.part().filter(from::equals).isPresent()
                                ? renamed(remark, rename)
                                : Stream.of(remark))
                        .toList());
    }

    private static Stream<Remark> renamed(Remark remark, RenameColumn rename) {
        String from = "." + new Identifier(rename.column()).sql();
        Wording wording = remark.wording();
        if (!remark.topic().equals("comment") || !wording.after().startsWith(from)) {
            return Stream.empty();
        }
        String after = "." + new Identifier(rename.to()).sql() + wording.after().substring(from.length());
        return Stream.of(new Remark(
                remark.topic(), Optional.of(new Part(Part.COLUMN, rename.to())), new Wording(wording.before(), after)));
    }
}
