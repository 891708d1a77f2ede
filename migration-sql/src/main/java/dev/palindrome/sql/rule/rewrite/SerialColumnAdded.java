package dev.palindrome.sql.rule.rewrite;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.RewriteRule;
import dev.palindrome.sql.effect.DefaultVolatility;
import dev.palindrome.sql.lex.StringConstant;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.Optional;

/** ADD COLUMN whose values come from a sequence: serial, identity, or a default that calls nextval. */
final class SerialColumnAdded implements OperationRule<AddColumn> {

    @Override
    public Code code() {
        return RewriteRule.ADDING_SERIAL_COLUMN;
    }

    @Override
    public Class<AddColumn> operations() {
        return AddColumn.class;
    }

    @Override
    public void look(AddColumn operation, Scene scene) {
        if (AddedColumns.reachRows(operation, scene)) {
            kind(operation.added(), scene).ifPresent(kind -> report(operation, kind, scene));
        }
    }

    private static Optional<String> kind(Column column, Scene scene) {
        return switch (column.generation()) {
            case SERIAL -> Optional.of("a serial type");
            case IDENTITY -> Optional.of("an identity");
            case NONE ->
                column.defaultValue()
                        .filter(value ->
                                DefaultVolatility.of(value, scene.schema()).takesFromSequence())
                        .map(value -> "a default of nextval()");
            case STORED, VIRTUAL -> Optional.empty();
        };
    }

    private void report(AddColumn operation, String kind, Scene scene) {
        QualifiedName sequence =
                operation.table().sibling(operation.table().name() + "_" + operation.column() + "_seq");
        scene.report(
                code().with("column", operation.column())
                        .with("table", operation.table().sql())
                        .with("name", AddedColumns.name(operation))
                        .with("kind", kind)
                        .with("type", operation.added().type())
                        .with("sequence", sequence.sql())
                        .with("sequenceText", new StringConstant(sequence.sql()).sql()),
                operation.span());
    }
}
