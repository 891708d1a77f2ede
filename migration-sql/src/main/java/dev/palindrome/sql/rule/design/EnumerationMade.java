package dev.palindrome.sql.rule.design;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DesignRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.operation.TypeOperation.CreateType;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.UserType;

/** An enumeration is made. */
final class EnumerationMade implements OperationRule<CreateType> {

    @Override
    public Code code() {
        return DesignRule.CREATING_ENUM;
    }

    @Override
    public Class<CreateType> operations() {
        return CreateType.class;
    }

    @Override
    public void look(CreateType create, Scene scene) {
        if (create.made() instanceof UserType.Enumeration && scene.direction() == Direction.UPGRADE) {
            scene.report(code().with("type", create.type().sql()), create.span());
        }
    }
}
