package dev.palindrome.sql.rule.constraint;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;

/** A UNIQUE constraint that is added, by itself or with a column, without USING INDEX. */
final class UniqueBuiltUnderLock implements OperationRule<Operation> {

    @Override
    public Code code() {
        return ConstraintRule.DISALLOW_UNIQUE_CONSTRAINT;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        for (LateConstraint<UniqueKey> late : LateConstraint.in(operation, UniqueKey.class, scene)) {
            if (!late.constraint().primary()) {
                KeyText text = new KeyText(late, scene.schema());
                scene.report(
                        code().with("constraint", late.name())
                                .with("table", late.table().sql())
                                .with("advice", text.advice())
                                .with("sql", text.sql()),
                        operation.span());
            }
        }
    }
}
