package dev.palindrome.sql.rule.constraint;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.DropTable;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What locks the table at the other end of a foreign key: a second key in a transaction, and the end of a key, by itself or with
 * its table. The latter two take ACCESS EXCLUSIVE there, if only for an instant.
 */
final class ForeignKeyLocksOthers implements OperationRule<Operation> {

    @Override
    public Code code() {
        return ConstraintRule.FOREIGN_KEY_LOCKS_BOTH_TABLES;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        if (operation instanceof AddConstraint add && add.added() instanceof ForeignKey key) {
            lookAtSecond(add, key, scene);
        } else if (operation instanceof DropConstraint drop) {
            lookAtKeyDropped(drop, scene);
        } else if (operation instanceof DropTable drop) {
            lookAtTableDropped(drop, scene);
        }
    }

    private void lookAtSecond(AddConstraint add, ForeignKey key, Scene scene) {
        List<AddConstraint> earlier = scene.beforeInTransaction().stream()
                .map(Moment::operation)
                .filter(AddConstraint.class::isInstance)
                .map(AddConstraint.class::cast)
                .filter(one -> one.added() instanceof ForeignKey && !scene.isNew(one.table()))
                .toList();
        Set<QualifiedName> locked = earlier.stream()
                .flatMap(one -> Stream.of(one.table(), targetOf(one)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<QualifiedName> more = old(Stream.of(add.table(), key.target()), scene);
        more.removeAll(locked);
        if (earlier.isEmpty() || scene.isNew(add.table()) || more.isEmpty()) {
            return;
        }
        scene.report(
                draft(
                        "the second foreign key of a transaction, " + name(key) + ",",
                        more,
                        "add it in a revision of its own",
                        scene.statement().sql() + ";"),
                add.span());
    }

    private static QualifiedName targetOf(AddConstraint add) {
        return add.added() instanceof ForeignKey key ? key.target() : add.table();
    }

    private void lookAtKeyDropped(DropConstraint drop, Scene scene) {
        Optional<ForeignKey> key = scene.schema()
                .table(drop.table())
                .flatMap(table -> table.constraint(drop.constraint()))
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast);
        if (key.isEmpty() || scene.isNew(key.get().origin()) || scene.isNew(drop.table())) {
            return;
        }
        Set<QualifiedName> others = old(key.stream().map(ForeignKey::target), scene);
        others.remove(drop.table());
        if (others.isEmpty()) {
            return;
        }
        scene.report(
                draft(
                                "dropping the foreign key " + name(key.get()),
                                others,
                                "drop it in a revision with nothing else in it",
                                "ALTER TABLE " + drop.table().sql() + " DROP CONSTRAINT "
                                        + new Identifier(drop.constraint()).sql() + ";")
                        .weighing(Severity.INFO),
                drop.span());
    }

    private void lookAtTableDropped(DropTable drop, Scene scene) {
        List<ForeignKey> keys =
                scene.schema().table(drop.table()).map(Table::foreignKeys).orElse(List.of());
        Set<QualifiedName> others = old(keys.stream().map(ForeignKey::target), scene);
        others.remove(drop.table());
        if (others.isEmpty() || scene.isNew(drop.table())) {
            return;
        }
        scene.report(
                draft(
                                "dropping `" + drop.table().sql() + "`",
                                others,
                                "drop the foreign keys first, each in a revision of its own",
                                drops(drop.table(), keys))
                        .weighing(Severity.INFO),
                drop.span());
    }

    private static String drops(QualifiedName table, List<ForeignKey> keys) {
        return keys.stream()
                .map(key -> "ALTER TABLE " + table.sql() + " DROP CONSTRAINT " + new Identifier(key.name()).sql() + ";")
                .collect(Collectors.joining("\n"));
    }

    private static Set<QualifiedName> old(Stream<QualifiedName> tables, Scene scene) {
        return tables.filter(table -> !scene.isNew(table)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ForeignKey key) {
        return "`" + new Identifier(key.name()).sql() + "`";
    }

    private Diagnostic.Draft draft(String action, Set<QualifiedName> others, String advice, String sql) {
        return code().with("action", action)
                .with(
                        "others",
                        others.stream().map(one -> "`" + one.sql() + "`").collect(Collectors.joining(", ")))
                .with("advice", advice)
                .with("sql", sql);
    }
}
