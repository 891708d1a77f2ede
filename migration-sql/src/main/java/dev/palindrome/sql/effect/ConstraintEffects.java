package dev.palindrome.sql.effect;

import static dev.palindrome.sql.effect.LockMode.ACCESS_EXCLUSIVE;
import static dev.palindrome.sql.effect.LockMode.ROW_SHARE;
import static dev.palindrome.sql.effect.LockMode.SHARE_ROW_EXCLUSIVE;
import static dev.palindrome.sql.effect.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.palindrome.sql.operation.ConstraintOperation;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.AlterConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.ValidateConstraint;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.Optional;

/** What is done to constraints costs this. */
final class ConstraintEffects {

    private final Surroundings around;
    private final EffectList found;

    ConstraintEffects(Surroundings around, EffectList found) {
        this.around = around;
        this.found = found;
    }

    void add(ConstraintOperation operation) {
        if (operation instanceof AddConstraint one) {
            addConstraint(one);
        } else if (operation instanceof ValidateConstraint one) {
            validate(one);
        } else if (operation instanceof DropConstraint one) {
            drop(one);
        } else if (operation instanceof AlterConstraint one) {
            alter(one);
        } else {
            around.lockTree(operation.table(), ACCESS_EXCLUSIVE, Work.INSTANT, found);
        }
    }

    private void addConstraint(AddConstraint operation) {
        TableConstraint added = operation.added();
        if (added instanceof ForeignKey key) {
            // "ADD FOREIGN KEY requires only a SHARE ROW EXCLUSIVE lock … on the referenced table, in addition": ALTER
            // TABLE
            Work work = key.valid() && key.enforced() ? Work.SCAN : Work.INSTANT;
            around.lockTree(operation.table(), SHARE_ROW_EXCLUSIVE, work, found);
            around.lockTree(key.target(), SHARE_ROW_EXCLUSIVE, work, found);
        } else if (added instanceof UniqueKey key && operation.usingIndex().isPresent()) {
            around.lockTree(operation.table(), ACCESS_EXCLUSIVE, workOfTakingOver(operation, key), found);
        } else {
            around.lockTree(operation.table(), ACCESS_EXCLUSIVE, workOfAdding(operation), found);
            if (added instanceof Check || added instanceof NotNull) {
                around.lockHeirs(operation.table(), ACCESS_EXCLUSIVE, workOfAdding(operation), found);
            }
        }
    }

    private Work workOfAdding(AddConstraint operation) {
        TableConstraint added = operation.added();
        if (added instanceof Check check) {
            // "NOT VALID … the potentially-lengthy initial check … is skipped": ALTER TABLE
            return check.valid() && check.enforced() ? Work.SCAN : Work.INSTANT;
        }
        if (added instanceof NotNull notNull) {
            boolean known = NotNullProof.holds(around.table(operation.table()), notNull.column());
            return notNull.valid() && !known ? Work.SCAN : Work.INSTANT;
        }
        return Work.BUILD_INDEX;
    }

    /** "If PRIMARY KEY is specified, then this command will attempt to do ALTER COLUMN SET NOT NULL": {@code USING INDEX}. */
    private Work workOfTakingOver(AddConstraint operation, UniqueKey key) {
        Table table = around.table(operation.table());
        boolean scans = key.primary() && !key.columns().stream().allMatch(column -> NotNullProof.holds(table, column));
        return scans ? Work.SCAN : Work.INSTANT;
    }

    /** "acquires a SHARE UPDATE EXCLUSIVE lock … a ROW SHARE lock on the referenced table": ALTER TABLE, VALIDATE. */
    private void validate(ValidateConstraint operation) {
        Optional<TableConstraint> constraint = around.table(operation.table()).constraint(operation.constraint());
        Work work = constraint.filter(TableConstraint::valid).isPresent() ? Work.INSTANT : Work.SCAN;
        around.lockTree(operation.table(), SHARE_UPDATE_EXCLUSIVE, work, found);
        constraint
                .flatMap(ConstraintEffects::target)
                .ifPresent(target -> around.lockTree(target, ROW_SHARE, work, found));
    }

    private static Optional<QualifiedName> target(TableConstraint constraint) {
        return constraint instanceof ForeignKey key ? Optional.of(key.target()) : Optional.empty();
    }

    private void drop(DropConstraint operation) {
        around.lockTree(operation.table(), ACCESS_EXCLUSIVE, Work.INSTANT, found);
        Optional<TableConstraint> constraint = around.table(operation.table()).constraint(operation.constraint());
        // the key's triggers on the referenced table are dropped too: measured
        constraint
                .flatMap(ConstraintEffects::target)
                .ifPresent(target -> around.lockTree(target, ACCESS_EXCLUSIVE, Work.INSTANT, found));
        if (operation.cascade()
                && constraint.filter(UniqueKey.class::isInstance).isPresent()) {
            around.referencedBy(operation.table())
                    .forEach(other -> found.add(other.name(), ACCESS_EXCLUSIVE, Work.INSTANT));
        }
    }

    private void alter(AlterConstraint operation) {
        boolean checks = operation.enforced().orElse(false);
        around.lockTree(operation.table(), ACCESS_EXCLUSIVE, checks ? Work.SCAN : Work.INSTANT, found);
        if (operation.enforced().isPresent()) {
            around.table(operation.table())
                    .constraint(operation.constraint())
                    .flatMap(ConstraintEffects::target)
                    .ifPresent(target -> around.lockTree(
                            target,
                            checks ? SHARE_ROW_EXCLUSIVE : ACCESS_EXCLUSIVE,
                            checks ? Work.SCAN : Work.INSTANT,
                            found));
        }
    }
}
