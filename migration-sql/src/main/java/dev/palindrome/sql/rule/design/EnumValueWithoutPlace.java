package dev.palindrome.sql.rule.design;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DesignRule;
import dev.palindrome.sql.operation.TypeOperation.AddEnumValue;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;

/** A value is added to an enumeration, and the text does not say where. */
final class EnumValueWithoutPlace implements OperationRule<AddEnumValue> {

    @Override
    public Code code() {
        return DesignRule.REQUIRE_ENUM_VALUE_ORDERING;
    }

    @Override
    public Class<AddEnumValue> operations() {
        return AddEnumValue.class;
    }

    @Override
    public void look(AddEnumValue add, Scene scene) {
        if (add.neighbour().isEmpty()) {
            scene.report(
                    code().with("type", add.type().sql())
                            .with("value", add.value().replace("'", "''")),
                    add.span());
        }
    }
}
