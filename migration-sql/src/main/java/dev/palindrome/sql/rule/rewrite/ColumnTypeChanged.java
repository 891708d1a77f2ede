package dev.palindrome.sql.rule.rewrite;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.RewriteRule;
import dev.palindrome.sql.effect.TypeChange;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.ChangeType;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column;
import java.util.Optional;

/** ALTER COLUMN TYPE that writes or reads the rows; a change of the collation alone is another rule's. */
final class ColumnTypeChanged implements OperationRule<ChangeType> {

    @Override
    public Code code() {
        return RewriteRule.CHANGING_COLUMN_TYPE;
    }

    @Override
    public Class<ChangeType> operations() {
        return ChangeType.class;
    }

    @Override
    public void look(ChangeType operation, Scene scene) {
        if (scene.isNew(operation.table())) {
            return;
        }
        TypeChange change = TypeChange.of(operation, scene.schema(), SessionTimeZone.isUtc(scene));
        boolean aboutCollation = operation.collation().isPresent() && change != TypeChange.REWRITE;
        if (!aboutCollation) {
            boolean guess = change == TypeChange.UNKNOWN || change != TypeChange.of(operation, scene.schema(), true);
            work(change, guess).ifPresent(work -> report(operation, guess, work, scene));
        }
    }

    private static Optional<String> work(TypeChange change, boolean guess) {
        return switch (change) {
            case NONE, INDEX_REUSED -> Optional.empty();
            case SCAN -> Optional.of("reads every row for the CHECKs on it");
            case INDEX_REBUILD -> Optional.of("builds its indexes anew");
            case REWRITE ->
                Optional.of(
                        guess
                                ? "writes every row anew unless the session's time zone is UTC"
                                : "writes every row anew");
            case UNKNOWN -> Optional.of("may write every row anew");
        };
    }

    private void report(ChangeType operation, boolean guess, String work, Scene scene) {
        Optional<Column> column =
                scene.schema().table(operation.table()).flatMap(table -> table.column(operation.column()));
        String from = column.map(one -> "from `" + one.type() + "` ").orElse("");
        scene.report(
                code().with("table", operation.table())
                        .with("column", operation.column())
                        .with("change", from + "to `" + operation.type() + "`")
                        .with("work", work + ChangedValues.by(operation, column))
                        .with("relation", operation.table().sql())
                        .with("name", new Identifier(operation.column() + "_new").sql())
                        .with("type", operation.type())
                        .weighing(guess ? Severity.WARNING : code().severity()),
                operation.span());
    }
}
