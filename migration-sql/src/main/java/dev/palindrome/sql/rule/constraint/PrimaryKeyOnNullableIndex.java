package dev.palindrome.sql.rule.constraint;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.sql.effect.NotNullProof;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.SetNotNull;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.List;
import java.util.stream.Collectors;

/** PRIMARY KEY USING INDEX over columns that are not NOT NULL yet; a guess where nothing is known of them. */
final class PrimaryKeyOnNullableIndex implements OperationRule<AddConstraint> {

    @Override
    public Code code() {
        return ConstraintRule.PRIMARY_KEY_USING_NULLABLE_INDEX;
    }

    @Override
    public Class<AddConstraint> operations() {
        return AddConstraint.class;
    }

    @Override
    public void look(AddConstraint add, Scene scene) {
        if (add.usingIndex().isEmpty() || !isPrimary(add) || scene.isNew(add.table())) {
            return;
        }
        Table table = scene.schema().tableOrUnknown(add.table());
        List<String> columns = columnsOf(add, scene);
        List<String> open = columns.stream()
                .filter(column -> !NotNullProof.holds(table, column) && !wasSetHere(add, column, scene))
                .toList();
        if (columns.isEmpty() || !open.isEmpty()) {
            boolean known = !open.isEmpty()
                    && open.stream().anyMatch(column -> table.column(column).isPresent());
            scene.report(draft(add, open, known), add.span());
        }
    }

    private static boolean isPrimary(AddConstraint add) {
        return add.added() instanceof UniqueKey key && key.primary();
    }

    private static List<String> columnsOf(AddConstraint add, Scene scene) {
        return add.usingIndex()
                .flatMap(scene.schema()::index)
                .map(index -> index.elements().stream()
                        .flatMap(element -> element.column().stream())
                        .toList())
                .orElse(add.added().columns());
    }

    private static boolean wasSetHere(AddConstraint add, String column, Scene scene) {
        return scene.before().stream()
                .anyMatch(moment -> moment.operation() instanceof SetNotNull set
                        && set.table().equals(add.table())
                        && set.column().equals(column));
    }

    private Diagnostic.Draft draft(AddConstraint add, List<String> open, boolean known) {
        String columns = open.stream()
                .map(column -> "`" + new Identifier(column).sql() + "`")
                .collect(Collectors.joining(", "));
        String first = open.isEmpty() ? "..." : new Identifier(open.get(0)).sql();
        String check = add.table().name() + "_" + (open.isEmpty() ? "" : open.get(0) + "_") + "not_null";
        return code().with("table", add.table().sql())
                .with("makes", known ? "has to make" : "may have to make")
                .with("columns", open.isEmpty() ? "its columns" : columns)
                .with("column", first)
                .with("constraint", new Identifier(check).sql())
                .weighing(known ? code().severity() : Severity.INFO);
    }
}
