package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.ast.AlterTableStmt;
import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.effect.LockMode;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.ColumnOperation.ChangeType;
import dev.palindrome.sql.operation.ColumnOperation.DropColumn;
import dev.palindrome.sql.operation.ColumnOperation.SetDefault;
import dev.palindrome.sql.operation.ColumnOperation.SetNotNull;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.ValidateConstraint;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.PartitionOperation;
import dev.palindrome.sql.operation.SessionOperation;
import dev.palindrome.sql.operation.TriggerOperation.SetTrigger;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** ALTER TABLE behind ALTER TABLE of the same table that could be one statement, and would cost less. */
final class TableAlteredTwice implements UnitRule {

    @Override
    public Code code() {
        return TransactionRule.MULTIPLE_ALTER_TABLE;
    }

    @Override
    public void judge(UnitScene scene) {
        Optional<DoneStatement> before = Optional.empty();
        for (DoneStatement statement : DoneStatement.of(scene.moments())) {
            Optional<DoneStatement> first = before;
            if (first.filter(one -> couldBeOne(one, statement)).isPresent()) {
                report(first.get(), statement, scene);
            }
            if (statement.does(SessionOperation.class).isEmpty()) {
                before = Optional.of(statement);
            }
        }
    }

    /**
     * Not if the two lock differently: one statement takes the stronger lock for both. Not if one gains from what the other has
     * done: a CHECK that proves NOT NULL must not be dropped with it, VALIDATE is apart to lock less,
     * two foreign keys are apart to lock one table after the other, and a trigger that is switched off and on is so in order.
     */
    private static boolean couldBeOne(DoneStatement one, DoneStatement other) {
        Optional<QualifiedName> table = altered(one);
        return table.isPresent()
                && table.equals(altered(other))
                && one.transaction().equals(other.transaction())
                && lock(one).isPresent()
                && lock(one).equals(lock(other))
                && !standsApart(one)
                && !standsApart(other)
                && !worksOnAddedColumn(one, other);
    }

    /** One statement drops defaults and columns and changes types before it adds columns, in whatever order it says them. */
    private static boolean worksOnAddedColumn(DoneStatement one, DoneStatement other) {
        Set<String> added = one.moments().stream()
                .map(Moment::operation)
                .filter(AddColumn.class::isInstance)
                .map(operation -> ((AddColumn) operation).column())
                .collect(Collectors.toSet());
        return other.moments().stream()
                .map(Moment::operation)
                .flatMap(operation -> columnOfEarlyPass(operation).stream())
                .anyMatch(added::contains);
    }

    private static Optional<String> columnOfEarlyPass(Operation operation) {
        if (operation instanceof SetDefault set && set.value().isEmpty()) {
            return Optional.of(set.column());
        }
        if (operation instanceof ChangeType change) {
            return Optional.of(change.column());
        }
        return operation instanceof DropColumn drop ? Optional.of(drop.column()) : Optional.empty();
    }

    /** The table that ALTER TABLE changes, if it was there before. */
    private static Optional<QualifiedName> altered(DoneStatement statement) {
        return statement.statement().tree() instanceof AlterTableStmt
                ? statement.first().effects().stream().map(Effect::relation).findFirst()
                : Optional.empty();
    }

    private static Optional<LockMode> lock(DoneStatement statement) {
        return statement.effects().map(Effect::lock).max(Comparator.naturalOrder());
    }

    private static boolean standsApart(DoneStatement statement) {
        return statement.moments().stream().map(Moment::operation).anyMatch(TableAlteredTwice::standsApart);
    }

    private static boolean standsApart(Operation operation) {
        return operation instanceof ValidateConstraint
                || operation instanceof SetNotNull
                || operation instanceof DropConstraint
                || operation instanceof PartitionOperation
                || operation instanceof SetTrigger
                || (operation instanceof AddConstraint add && add.added() instanceof ForeignKey);
    }

    private void report(DoneStatement first, DoneStatement second, UnitScene scene) {
        String table = altered(second).map(QualifiedName::toString).orElseThrow();
        String actions = second.statement()
                .text()
                .substring(
                        second.first().operation().span().start(),
                        second.statement().span().end());
        scene.report(
                code().with("table", table).with("merged", first.statement().sql() + ",\n    " + actions),
                second.first());
    }
}
