package dev.palindrome.sql.rule.constraint;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.AddedConstraints;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.TableConstraint.Check;

/** A CHECK that calls what is known to be STABLE or VOLATILE. */
final class MutableCheck implements OperationRule<Operation> {

    @Override
    public Code code() {
        return ConstraintRule.VOLATILE_CHECK_CONSTRAINT;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        AddedConstraints.by(operation)
                .ifPresent(added ->
                        added.ofKind(Check.class).forEach(check -> look(added.table(), check, operation, scene)));
    }

    private void look(QualifiedName table, Check check, Operation operation, Scene scene) {
        MutableCalls.in(check.expression(), scene.schema()).stream()
                .findFirst()
                .ifPresent(function -> scene.report(
                        code().with("constraint", new Identifier(check.name()).sql())
                                .with("table", table.sql())
                                .with("function", function),
                        operation.span()));
    }
}
