package dev.palindrome.sql.rule.constraint;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.AddedConstraints;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;

/** A foreign key that does not say what a deletion does. A downgrade only brings back what was there. */
final class ForeignKeyWithoutOnDelete implements OperationRule<Operation> {

    @Override
    public Code code() {
        return ConstraintRule.FOREIGN_KEY_WITHOUT_ON_DELETE;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        if (scene.direction() == Direction.DOWNGRADE) {
            return;
        }
        AddedConstraints.by(operation)
                .ifPresent(added -> added.ofKind(ForeignKey.class).stream()
                        .filter(key -> key.onDelete().isEmpty())
                        .forEach(key -> scene.report(
                                code().with("constraint", new Identifier(key.name()).sql())
                                        .with("table", added.table().sql())
                                        .with("target", key.target().sql()),
                                operation.span())));
    }
}
