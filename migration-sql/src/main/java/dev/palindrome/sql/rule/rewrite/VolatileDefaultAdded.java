package dev.palindrome.sql.rule.rewrite;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.RewriteRule;
import dev.palindrome.sql.effect.DefaultVolatility;
import dev.palindrome.sql.effect.DefaultVolatility.Certainty;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column.Generation;

/** ADD COLUMN with a default that differs from row to row; one that takes numbers from a sequence is another rule's. */
final class VolatileDefaultAdded implements OperationRule<AddColumn> {

    @Override
    public Code code() {
        return RewriteRule.ADDING_COLUMN_WITH_VOLATILE_DEFAULT;
    }

    @Override
    public Class<AddColumn> operations() {
        return AddColumn.class;
    }

    @Override
    public void look(AddColumn operation, Scene scene) {
        if (operation.added().generation() != Generation.NONE || !AddedColumns.reachRows(operation, scene)) {
            return;
        }
        operation
                .added()
                .defaultValue()
                .map(value -> DefaultVolatility.of(value, scene.schema()))
                .filter(DefaultVolatility::isVolatile)
                .filter(volatility -> !volatility.takesFromSequence())
                .ifPresent(volatility -> report(operation, volatility, scene));
    }

    private void report(AddColumn operation, DefaultVolatility volatility, Scene scene) {
        boolean known = volatility.certainty() == Certainty.VOLATILE;
        scene.report(
                code().with("column", operation.column())
                        .with("table", operation.table().sql())
                        .with("name", AddedColumns.name(operation))
                        .with("function", volatility.function() + "()")
                        .with("writes", known ? "writes" : "probably writes")
                        .with("type", operation.added().type())
                        .with(
                                "default",
                                WrittenDefault.of(
                                        operation.span().of(scene.statement().text())))
                        .weighing(known ? code().severity() : Severity.WARNING),
                operation.span());
    }
}
