package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.lex.StringConstant;
import dev.palindrome.sql.operation.TypeOperation.AddEnumValue;
import dev.palindrome.sql.rule.Transaction;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.UserType;
import java.util.HashMap;
import java.util.Map;

/** A statement that names a value of an enumeration which an earlier one of its transaction has added. */
final class EnumValueUsedAtOnce implements UnitRule {

    @Override
    public Code code() {
        return TransactionRule.ENUM_VALUE_IN_TRANSACTION;
    }

    @Override
    public void judge(UnitScene scene) {
        Map<Transaction, Map<String, AddEnumValue>> added = new HashMap<>();
        for (DoneStatement statement : DoneStatement.of(scene.moments())) {
            Map<String, AddEnumValue> values = added.getOrDefault(statement.transaction(), Map.of());
            if (!values.isEmpty()) {
                findUse(statement, values, scene);
            }
            statement
                    .does(AddEnumValue.class)
                    .filter(one -> statement.transaction().isBlock() && !isNewType(one, scene))
                    .ifPresent(one -> added.computeIfAbsent(statement.transaction(), key -> new HashMap<>())
                            .put(one.value(), one));
        }
    }

    /** "It's only allowed … if the type itself was created in the same transaction". */
    private static boolean isNewType(AddEnumValue operation, UnitScene scene) {
        return scene.schema()
                .type(operation.type())
                .map(UserType::origin)
                .filter(scene::isNew)
                .isPresent();
    }

    private void findUse(DoneStatement statement, Map<String, AddEnumValue> values, UnitScene scene) {
        Nodes.all(statement.statement().tree(), A_Const.class).stream()
                .map(constant -> constant.sval())
                .filter(string -> string != null && values.containsKey(string.sval()))
                .map(string -> values.get(string.sval()))
                .findFirst()
                .ifPresent(value -> report(value, statement, scene));
    }

    private void report(AddEnumValue value, DoneStatement statement, UnitScene scene) {
        scene.report(
                code().with("value", new StringConstant(value.value()).sql())
                        .with("type", value.type())
                        .with("typeSql", value.type().sql()),
                statement.first());
    }
}
