package dev.palindrome.sql.rule.design;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DesignRule;
import dev.palindrome.sql.lex.StringConstant;
import dev.palindrome.sql.operation.TypeOperation.AddEnumValue;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.UserType.Enumeration;
import java.util.Optional;

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
                            .with("value", add.value())
                            .with("constant", new StringConstant(add.value()).sql())
                            .with(
                                    "last",
                                    last(add, scene)
                                            .map(label -> new StringConstant(label).sql())
                                            .orElse("'...'")),
                    add.span());
        }
    }

    private static Optional<String> last(AddEnumValue add, Scene scene) {
        return scene.schema()
                .type(add.type())
                .filter(Enumeration.class::isInstance)
                .flatMap(type -> ((Enumeration) type).values().stream().reduce((one, next) -> next))
                .map(value -> value.label());
    }
}
