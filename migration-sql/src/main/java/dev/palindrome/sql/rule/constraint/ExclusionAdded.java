package dev.palindrome.sql.rule.constraint;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.TableConstraint.Exclusion;

/** An EXCLUDE constraint that comes to a table with rows. */
final class ExclusionAdded implements OperationRule<Operation> {

    @Override
    public Code code() {
        return ConstraintRule.ADDING_EXCLUSION_CONSTRAINT;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        for (LateConstraint<Exclusion> late : LateConstraint.in(operation, Exclusion.class, scene)) {
            scene.report(
                    code().with("constraint", late.name())
                            .with("table", late.table().sql()),
                    operation.span());
        }
    }
}
