package dev.palindrome.sql.rule.constraint;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;

/** ADD COLUMN … NOT NULL without a value for the rows that are there; a primary key is another matter. */
final class RequiredColumnAdded implements OperationRule<AddColumn> {

    @Override
    public Code code() {
        return ConstraintRule.ADDING_REQUIRED_COLUMN;
    }

    @Override
    public Class<AddColumn> operations() {
        return AddColumn.class;
    }

    @Override
    public void look(AddColumn add, Scene scene) {
        Column column = add.added();
        boolean filled = column.defaultValue().isPresent() || column.generation() != Column.Generation.NONE;
        if (!column.notNull() || filled || isPrimaryKey(add) || scene.isNew(add.table()) || isThere(add, scene)) {
            return;
        }
        scene.report(
                code().with("table", add.table().sql())
                        .with("column", new Identifier(column.name()).sql())
                        .with("type", column.type()),
                add.span());
    }

    private static boolean isPrimaryKey(AddColumn add) {
        return add.constraints().stream().anyMatch(one -> one instanceof UniqueKey key && key.primary());
    }

    private static boolean isThere(AddColumn add, Scene scene) {
        return add.ifNotExists()
                && scene.schema()
                        .table(add.table())
                        .flatMap(table -> table.column(add.column()))
                        .isPresent();
    }
}
