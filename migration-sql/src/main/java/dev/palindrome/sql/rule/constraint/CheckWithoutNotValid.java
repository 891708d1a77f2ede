package dev.palindrome.sql.rule.constraint;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.TableConstraint.Check;

/** A CHECK that is added, by itself or with a column, so that the whole table is read at once. */
final class CheckWithoutNotValid implements OperationRule<Operation> {

    @Override
    public Code code() {
        return ConstraintRule.CONSTRAINT_MISSING_NOT_VALID;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        for (LateConstraint<Check> late : LateConstraint.in(operation, Check.class, scene)) {
            if (late.constraint().valid() && late.constraint().enforced()) {
                scene.report(
                        code().with("constraint", late.name())
                                .with("table", late.table().sql())
                                .with("sql", late.notValid("check", "")),
                        operation.span());
            }
        }
    }
}
