package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.StringConstant;
import dev.palindrome.sql.operation.TypeOperation.RenameEnumValue;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.UserType.Enumeration;

/** ALTER TYPE … RENAME VALUE of a value that was there before. A downgrade can only give back what its upgrade took. */
final class EnumValueRenamed implements OperationRule<RenameEnumValue> {

    @Override
    public Code code() {
        return CompatibilityRule.RENAMING_ENUM_VALUE;
    }

    @Override
    public Class<RenameEnumValue> operations() {
        return RenameEnumValue.class;
    }

    @Override
    public void look(RenameEnumValue rename, Scene scene) {
        if (scene.direction() == Direction.DOWNGRADE || isNew(rename, scene)) {
            return;
        }
        scene.report(
                code().with("value", new StringConstant(rename.value()).sql())
                        .with("to", new StringConstant(rename.to()).sql())
                        .with("type", rename.type())
                        .with("typeSql", rename.type().sql()),
                rename.span());
    }

    private static boolean isNew(RenameEnumValue rename, Scene scene) {
        return Newness.ofType(scene, rename.type())
                || scene.schema()
                        .type(rename.type())
                        .filter(Enumeration.class::isInstance)
                        .map(Enumeration.class::cast)
                        .filter(known -> known.values().stream()
                                .anyMatch(value -> value.label().equals(rename.value()) && scene.isNew(value.origin())))
                        .isPresent();
    }
}
