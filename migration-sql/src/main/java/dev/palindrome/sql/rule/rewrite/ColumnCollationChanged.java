package dev.palindrome.sql.rule.rewrite;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.RewriteRule;
import dev.palindrome.sql.effect.TypeChange;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.ChangeType;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;

/** ALTER COLUMN TYPE … COLLATE that keeps the rows, and builds every index on them. */
final class ColumnCollationChanged implements OperationRule<ChangeType> {

    @Override
    public Code code() {
        return RewriteRule.CHANGING_COLUMN_COLLATION;
    }

    @Override
    public Class<ChangeType> operations() {
        return ChangeType.class;
    }

    @Override
    public void look(ChangeType operation, Scene scene) {
        if (operation.collation().isEmpty() || scene.isNew(operation.table())) {
            return;
        }
        TypeChange change = TypeChange.of(operation, scene.schema(), SessionTimeZone.isUtc(scene));
        switch (change) {
            case INDEX_REBUILD -> report(operation, operation.collation().get(), true, scene);
            case UNKNOWN -> report(operation, operation.collation().get(), false, scene);
            default -> {
                // without an index it is instant, and a rewrite is said by the rule about types
            }
        }
    }

    private void report(ChangeType operation, QualifiedName collation, boolean known, Scene scene) {
        scene.report(
                code().with("table", operation.table())
                        .with("column", operation.column())
                        .with("work", known ? "builds its indexes anew" : "may build its indexes anew")
                        .with("relation", operation.table().sql())
                        .with("name", new Identifier(operation.column() + "_new").sql())
                        .with("type", operation.type())
                        .with("collation", collation.sql())
                        .weighing(known ? code().severity() : Severity.WARNING),
                operation.span());
    }
}
