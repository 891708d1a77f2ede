package dev.palindrome.sql.rule.constraint;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.ColumnOperation.SetDefault;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.Optional;

/**
 * ADD COLUMN … NOT NULL without a value for those who do not give one: the rows that are there, and the running application, from
 * which DROP DEFAULT takes it away again. A primary key is another matter.
 */
final class RequiredColumnAdded implements OperationRule<ColumnOperation> {

    @Override
    public Code code() {
        return ConstraintRule.ADDING_REQUIRED_COLUMN;
    }

    @Override
    public Class<ColumnOperation> operations() {
        return ColumnOperation.class;
    }

    @Override
    public void look(ColumnOperation operation, Scene scene) {
        if (operation instanceof AddColumn add) {
            added(add, scene);
        } else if (operation instanceof SetDefault set && set.value().isEmpty()) {
            withoutDefault(set, scene);
        }
    }

    private void added(AddColumn add, Scene scene) {
        Column column = add.added();
        boolean filled = column.defaultValue().isPresent() || column.generation() != Column.Generation.NONE;
        if (!column.notNull()
                || filled
                || isPrimaryKey(add)
                || scene.isNew(add.table())
                || (add.ifNotExists() && known(add.table(), add.column(), scene).isPresent())) {
            return;
        }
        String begin = "ALTER TABLE " + add.table().sql() + " ADD COLUMN " + new Identifier(column.name()).sql() + " "
                + column.type();
        scene.report(
                about(add.table(), add.column())
                        .with("whom", "the rows that are there")
                        .with(
                                "fix",
                                "give it a default; a constant one rewrites nothing (replace ... by it):\n" + begin
                                        + " NOT NULL DEFAULT ...;\n"
                                        + "or add it without NOT NULL, fill it by steps.backfill, and make it NOT NULL in"
                                        + " a later revision:\n" + begin + ";"),
                add.span());
    }

    private void withoutDefault(SetDefault drop, Scene scene) {
        known(drop.table(), drop.column(), scene)
                .filter(column -> column.notNull() && column.defaultValue().isPresent())
                .filter(column -> scene.isNew(column.origin()) && !scene.isNew(drop.table()))
                .ifPresent(column -> scene.report(
                        about(drop.table(), drop.column())
                                .with("whom", "writers that do not know it: its default is dropped again")
                                .with(
                                        "fix",
                                        "let the default go in a later revision, when every writer names the column:\n"
                                                + "ALTER TABLE " + drop.table().sql() + " ALTER COLUMN "
                                                + new Identifier(drop.column()).sql() + " DROP DEFAULT;")
                                .weighing(Severity.WARNING),
                        drop.span()));
    }

    private Diagnostic.Draft about(QualifiedName table, String column) {
        return code().with("table", table.sql()).with("column", new Identifier(column).sql());
    }

    private static boolean isPrimaryKey(AddColumn add) {
        return add.constraints().stream().anyMatch(one -> one instanceof UniqueKey key && key.primary());
    }

    private static Optional<Column> known(QualifiedName table, String column, Scene scene) {
        return scene.schema().table(table).flatMap(one -> one.column(column));
    }
}
