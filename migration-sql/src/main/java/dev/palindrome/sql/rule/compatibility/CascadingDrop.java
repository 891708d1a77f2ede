package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.DropColumn;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.IndexOperation.DropIndex;
import dev.palindrome.sql.operation.ObjectOperation.DropObject;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.RoutineOperation.DropRoutine;
import dev.palindrome.sql.operation.TableOperation.DropTable;
import dev.palindrome.sql.operation.TriggerOperation.DropRule;
import dev.palindrome.sql.operation.TriggerOperation.DropTrigger;
import dev.palindrome.sql.operation.TypeOperation.DropType;
import dev.palindrome.sql.operation.ViewOperation.DropView;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A DROP … CASCADE.
 *
 * @param name what is dropped, for messages
 * @param isNew whether it comes from the unit itself
 * @param sql the same statement without CASCADE
 */
record CascadingDrop(String name, boolean isNew, String sql) {

    static Optional<CascadingDrop> of(Operation operation, Scene scene) {
        return ofRelation(operation, scene).or(() -> ofPart(operation, scene)).or(() -> ofOther(operation, scene));
    }

    private static Optional<CascadingDrop> ofRelation(Operation operation, Scene scene) {
        if (operation instanceof DropTable drop && drop.cascade()) {
            return of("TABLE", drop.table(), scene.isNew(drop.table()));
        }
        if (operation instanceof DropView drop && drop.cascade()) {
            String kind = drop.materialized() ? "MATERIALIZED VIEW" : "VIEW";
            return of(kind, drop.view(), Newness.ofView(scene, drop.view()));
        }
        if (operation instanceof DropIndex drop && drop.cascade()) {
            return of("INDEX", drop.index(), scene.isNew(drop.index()));
        }
        return Optional.empty();
    }

    private static Optional<CascadingDrop> ofPart(Operation operation, Scene scene) {
        if (operation instanceof DropColumn drop && drop.cascade()) {
            boolean isNew = Newness.ofColumn(scene, drop.table(), drop.column());
            return ofTable(drop.table(), "COLUMN", drop.column(), isNew);
        }
        if (operation instanceof DropConstraint drop && drop.cascade()) {
            boolean isNew = Newness.ofConstraint(scene, drop.table(), drop.constraint());
            return ofTable(drop.table(), "CONSTRAINT", drop.constraint(), isNew);
        }
        if (operation instanceof DropTrigger drop && drop.cascade()) {
            return on(drop.table(), "TRIGGER", drop.trigger(), scene.isNew(drop.table()));
        }
        if (operation instanceof DropRule drop && drop.cascade()) {
            return on(drop.table(), "RULE", drop.rule(), scene.isNew(drop.table()));
        }
        return Optional.empty();
    }

    private static Optional<CascadingDrop> ofOther(Operation operation, Scene scene) {
        if (operation instanceof DropType drop && drop.cascade()) {
            return of(drop.domain() ? "DOMAIN" : "TYPE", drop.type(), Newness.ofType(scene, drop.type()));
        }
        if (operation instanceof DropRoutine drop && drop.cascade()) {
            return Optional.of(new CascadingDrop(
                    drop.routine().toString(), Newness.ofRoutine(scene, drop.routine()), withoutCascade(drop)));
        }
        if (operation instanceof DropObject drop && drop.cascade()) {
            String kind = drop.kind().toUpperCase(Locale.ROOT);
            return of(kind, drop.name(), Newness.ofObject(scene, drop.kind(), drop.name()));
        }
        return Optional.empty();
    }

    private static Optional<CascadingDrop> of(String kind, QualifiedName name, boolean isNew) {
        return Optional.of(new CascadingDrop(name.toString(), isNew, "DROP " + kind + " " + name.sql() + ";"));
    }

    private static Optional<CascadingDrop> ofTable(QualifiedName table, String kind, String part, boolean isNew) {
        return Optional.of(new CascadingDrop(
                table + "." + part,
                isNew,
                "ALTER TABLE " + table.sql() + " DROP " + kind + " " + new Identifier(part).sql() + ";"));
    }

    private static Optional<CascadingDrop> on(QualifiedName table, String kind, String part, boolean isNew) {
        return Optional.of(new CascadingDrop(
                table + "." + part,
                isNew,
                "DROP " + kind + " " + new Identifier(part).sql() + " ON " + table.sql() + ";"));
    }

    private static String withoutCascade(DropRoutine drop) {
        String arguments = drop.arguments()
                .map(types -> types.stream().map(DataType::toString).collect(Collectors.joining(", ", "(", ")")))
                .orElse("");
        return "DROP ROUTINE " + drop.routine().sql() + arguments + ";";
    }
}
