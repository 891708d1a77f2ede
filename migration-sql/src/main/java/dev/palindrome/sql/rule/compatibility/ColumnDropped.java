package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.sql.operation.ColumnOperation.DropColumn;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;

/** DROP COLUMN of a column that was there before. */
final class ColumnDropped implements OperationRule<DropColumn> {

    @Override
    public Code code() {
        return CompatibilityRule.BAN_DROP_COLUMN;
    }

    @Override
    public Class<DropColumn> operations() {
        return DropColumn.class;
    }

    @Override
    public void look(DropColumn drop, Scene scene) {
        if (Newness.ofColumn(scene, drop.table(), drop.column())) {
            return;
        }
        scene.report(code().with("table", drop.table()).with("column", drop.column()), drop.span());
    }
}
