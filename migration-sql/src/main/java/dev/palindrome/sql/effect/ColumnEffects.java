package dev.palindrome.sql.effect;

import static dev.palindrome.sql.effect.LockMode.ACCESS_EXCLUSIVE;
import static dev.palindrome.sql.effect.LockMode.SHARE_ROW_EXCLUSIVE;
import static dev.palindrome.sql.effect.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.palindrome.sql.ast.AlterTableType;
import dev.palindrome.sql.operation.ColumnOperation;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.ColumnOperation.AlterColumnOtherwise;
import dev.palindrome.sql.operation.ColumnOperation.ChangeGeneration;
import dev.palindrome.sql.operation.ColumnOperation.ChangeType;
import dev.palindrome.sql.operation.ColumnOperation.DropColumn;
import dev.palindrome.sql.operation.ColumnOperation.SetNotNull;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import java.util.Set;

/** What is done to columns costs this. All of it is ALTER TABLE: ACCESS EXCLUSIVE "unless explicitly noted". */
final class ColumnEffects {

    /** "SET STATISTICS acquires a SHARE UPDATE EXCLUSIVE lock", and so do attribute options: ALTER TABLE. */
    private static final Set<String> LIGHT_COMMANDS = Set.of(
            AlterTableType.AT_SetStatistics.name(),
            AlterTableType.AT_SetOptions.name(),
            AlterTableType.AT_ResetOptions.name());

    private final Surroundings around;
    private final EffectList found;

    ColumnEffects(Surroundings around, EffectList found) {
        this.around = around;
        this.found = found;
    }

    void add(ColumnOperation operation) {
        if (operation instanceof AddColumn one) {
            addColumn(one);
        } else if (operation instanceof DropColumn one) {
            drop(one);
        } else if (operation instanceof ChangeType one) {
            changeType(one);
        } else if (operation instanceof SetNotNull one) {
            setNotNull(one);
        } else if (operation instanceof ChangeGeneration one) {
            boolean computed = one.newExpression() && one.to() == Generation.STORED;
            // SET EXPRESSION: "existing data in the column is rewritten"; a virtual one is computed when it is read
            lock(one.table(), computed ? Work.REWRITE : Work.INSTANT);
        } else if (operation instanceof AlterColumnOtherwise one && LIGHT_COMMANDS.contains(one.command())) {
            around.lockTree(one.table(), SHARE_UPDATE_EXCLUSIVE, Work.INSTANT, found);
        } else {
            lock(operation.table(), Work.INSTANT);
        }
    }

    private void lock(QualifiedName table, Work work) {
        around.lockTree(table, ACCESS_EXCLUSIVE, work, found);
        around.lockHeirs(table, ACCESS_EXCLUSIVE, work, found);
    }

    private void addColumn(AddColumn operation) {
        AddedColumn added = new AddedColumn(operation, around);
        lock(operation.table(), added.work());
        for (TableConstraint constraint : operation.constraints()) {
            if (constraint instanceof ForeignKey key && !key.target().equals(operation.table())) {
                // rows without a value reference nothing, so that nothing is read without a default: measured
                Work work = added.hasValues() ? Work.SCAN : Work.INSTANT;
                around.lockTree(key.target(), SHARE_ROW_EXCLUSIVE, work, found);
            }
        }
    }

    private void drop(DropColumn operation) {
        for (Table one : around.withPartitions(operation.table())) {
            found.add(one.name(), ACCESS_EXCLUSIVE, Work.INSTANT);
            around.targetsOf(one, key -> key.columns().contains(operation.column()))
                    .forEach(target -> found.add(target, ACCESS_EXCLUSIVE, Work.INSTANT));
            if (operation.cascade()) {
                referencing(one, operation.column(), Work.INSTANT);
                around.lockReaders(one.name(), found);
            }
        }
    }

    /** Locks the tables whose keys reference a column; what is not valid is not checked again. */
    private void referencing(Table table, String column, Work work) {
        for (Table other : around.referencedBy(table.name())) {
            other.foreignKeys().stream()
                    .filter(key -> key.target().equals(table.name())
                            && targetColumns(key, table).contains(column))
                    .forEach(key -> found.add(other.name(), ACCESS_EXCLUSIVE, key.valid() ? work : Work.INSTANT));
        }
    }

    private static Set<String> targetColumns(ForeignKey key, Table target) {
        return key.targetColumns().isEmpty()
                ? target.primaryKey()
                        .map(primary -> Set.copyOf(primary.columns()))
                        .orElse(Set.of())
                : Set.copyOf(key.targetColumns());
    }

    private void changeType(ChangeType operation) {
        TypeChange change =
                TypeChange.of(operation, around.schema(), around.circumstances().utc());
        lock(operation.table(), change.work());
        // the keys of the column are made anew, in both directions: measured
        Work checks = change.keysAreChecked() ? Work.SCAN : Work.INSTANT;
        Table table = around.table(operation.table());
        around.targetsOf(table, key -> key.columns().contains(operation.column()))
                .forEach(target -> found.add(target, ACCESS_EXCLUSIVE, Work.INSTANT));
        around.targetsOf(table, key -> key.valid() && key.columns().contains(operation.column()))
                .forEach(target -> found.add(target, ACCESS_EXCLUSIVE, checks));
        referencing(table, operation.column(), checks);
    }

    private void setNotNull(SetNotNull operation) {
        for (Table one : around.withPartitions(operation.table())) {
            boolean proven = isProven(one, operation) || isProven(around.table(operation.table()), operation);
            boolean scans = !proven && !one.shape().partitioned();
            found.add(one.name(), ACCESS_EXCLUSIVE, scans ? Work.SCAN : Work.INSTANT);
        }
        boolean known = isProven(around.table(operation.table()), operation);
        around.lockHeirs(operation.table(), ACCESS_EXCLUSIVE, known ? Work.INSTANT : Work.SCAN, found);
    }

    /** A CHECK that the same ALTER TABLE drops proves nothing, wherever in it that stands: DROP is done first (measured). */
    private boolean isProven(Table table, SetNotNull operation) {
        return NotNullProof.holds(table, operation.column(), check -> !isDropped(operation.table(), check));
    }

    private boolean isDropped(QualifiedName table, Check check) {
        return around.alsoDoes(
                DropConstraint.class,
                drop -> drop.table().equals(table) && drop.constraint().equals(check.name()));
    }
}
