package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.SQLValueFunction;
import dev.palindrome.sql.operation.ColumnOperation.SetDefault;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;

/** SET DEFAULT to something that calls a function, on a column that was there before. */
final class DefaultWorkedOut implements OperationRule<SetDefault> {

    @Override
    public Code code() {
        return CompatibilityRule.CHANGING_COLUMN_DEFAULT;
    }

    @Override
    public Class<SetDefault> operations() {
        return SetDefault.class;
    }

    @Override
    public void look(SetDefault change, Scene scene) {
        if (scene.direction() == Direction.DOWNGRADE
                || change.value().filter(DefaultWorkedOut::callsAFunction).isEmpty()
                || Newness.ofColumn(scene, change.table(), change.column())) {
            return;
        }
        scene.report(
                code().with("table", change.table())
                        .with("column", change.column())
                        .with("tableInJava", JavaText.of(change.table()))
                        .with("columnInJava", JavaText.of(change.column())),
                change.span());
    }

    private static boolean callsAFunction(Node value) {
        return !Nodes.all(value, FuncCall.class).isEmpty()
                || !Nodes.all(value, SQLValueFunction.class).isEmpty();
    }
}
