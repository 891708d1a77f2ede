package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.sql.operation.ColumnOperation.DropColumn;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import java.util.List;
import java.util.stream.Collectors;

/** DROP COLUMN of a column that keys or indexes have in them, as far as they are known. */
final class ColumnDroppedWithConstraints implements OperationRule<DropColumn> {

    @Override
    public Code code() {
        return CompatibilityRule.DROP_COLUMN_DROPS_CONSTRAINT;
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
        List<Dependent> lost = new PartsWithColumn(scene.schema(), drop.table(), drop.column()).all();
        if (!lost.isEmpty()) {
            scene.report(
                    code().with("table", drop.table())
                            .with("column", drop.column())
                            .with(
                                    "lost",
                                    Listing.of(
                                            lost.stream().map(Dependent::what).toList()))
                            .with("sql", lost.stream().map(Dependent::drop).collect(Collectors.joining("\n"))),
                    drop.span());
        }
    }
}
