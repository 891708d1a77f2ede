package dev.palindrome.sql.rule.constraint;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.DropNotNull;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column;
import java.util.Optional;

/**
 * DROP NOT NULL of a column that readers know as one that is never NULL. A downgrade goes back to an application that knew the
 * column as it was before.
 */
final class NotNullDropped implements OperationRule<DropNotNull> {

    @Override
    public Code code() {
        return ConstraintRule.BAN_DROP_NOT_NULL;
    }

    @Override
    public Class<DropNotNull> operations() {
        return DropNotNull.class;
    }

    @Override
    public void look(DropNotNull drop, Scene scene) {
        Optional<Column> column = scene.schema().table(drop.table()).flatMap(table -> table.column(drop.column()));
        boolean harmless = column.filter(one -> !one.notNull() || scene.isNew(one.origin()))
                .isPresent();
        if (harmless || scene.isNew(drop.table()) || scene.direction() == Direction.DOWNGRADE) {
            return;
        }
        scene.report(
                code().with("column", new Identifier(drop.column()).sql())
                        .with("table", drop.table().sql()),
                drop.span());
    }
}
