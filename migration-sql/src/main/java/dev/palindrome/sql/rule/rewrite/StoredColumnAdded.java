package dev.palindrome.sql.rule.rewrite;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.RewriteRule;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column.Generation;

/** ADD COLUMN … GENERATED ALWAYS AS (…) STORED. */
final class StoredColumnAdded implements OperationRule<AddColumn> {

    @Override
    public Code code() {
        return RewriteRule.ADDING_STORED_GENERATED_COLUMN;
    }

    @Override
    public Class<AddColumn> operations() {
        return AddColumn.class;
    }

    @Override
    public void look(AddColumn operation, Scene scene) {
        if (operation.added().generation() != Generation.STORED || !AddedColumns.reachRows(operation, scene)) {
            return;
        }
        scene.report(
                code().with("column", operation.column())
                        .with("table", operation.table().sql())
                        .with("name", AddedColumns.name(operation))
                        .with("type", operation.added().type()),
                operation.span());
    }
}
