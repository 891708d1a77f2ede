package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.sql.operation.TypeOperation.DropType;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;

/** DROP TYPE and DROP DOMAIN of a type that was there before. */
final class TypeDropped implements OperationRule<DropType> {

    @Override
    public Code code() {
        return CompatibilityRule.BAN_DROP_TYPE;
    }

    @Override
    public Class<DropType> operations() {
        return DropType.class;
    }

    @Override
    public void look(DropType drop, Scene scene) {
        if (!Newness.ofType(scene, drop.type())) {
            scene.report(code().with("type", drop.type()), drop.span());
        }
    }
}
