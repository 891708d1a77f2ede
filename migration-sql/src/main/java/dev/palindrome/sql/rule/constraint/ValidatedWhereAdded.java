package dev.palindrome.sql.rule.constraint;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.sql.effect.LockMode;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.ValidateConstraint;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;

/** VALIDATE CONSTRAINT in the transaction whose ADD CONSTRAINT … NOT VALID still holds its lock. */
final class ValidatedWhereAdded implements OperationRule<ValidateConstraint> {

    @Override
    public Code code() {
        return ConstraintRule.VALIDATE_IN_SAME_TRANSACTION;
    }

    @Override
    public Class<ValidateConstraint> operations() {
        return ValidateConstraint.class;
    }

    @Override
    public void look(ValidateConstraint validate, Scene scene) {
        if (scene.isNew(validate.table())) {
            return;
        }
        scene.beforeInTransaction().stream()
                .map(Moment::operation)
                .filter(AddConstraint.class::isInstance)
                .map(AddConstraint.class::cast)
                .filter(add -> isSame(add, validate))
                .findFirst()
                .ifPresent(add -> report(add.added(), validate, scene));
    }

    private static boolean isSame(AddConstraint add, ValidateConstraint validate) {
        return add.table().equals(validate.table())
                && add.added().name().equals(validate.constraint())
                && !add.added().valid();
    }

    private void report(TableConstraint added, ValidateConstraint validate, Scene scene) {
        boolean foreignKey = added instanceof ForeignKey;
        LockMode lock = foreignKey ? LockMode.SHARE_ROW_EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE;
        scene.report(
                code().with("constraint", new Identifier(validate.constraint()).sql())
                        .with("table", validate.table().sql())
                        .with("lock", lock)
                        .with("who", foreignKey ? "nobody can write to either table" : "nobody can read or write"),
                validate.span());
    }
}
