package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.RenameColumn;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * RENAME of a column that was there before, unless its old name comes back in the same transaction. A downgrade can only give
 * back a name that its upgrade took, so it is not asked.
 */
final class ColumnRenamed implements UnitRule {

    @Override
    public Code code() {
        return CompatibilityRule.RENAMING_COLUMN;
    }

    @Override
    public void judge(UnitScene scene) {
        if (scene.direction() == Direction.DOWNGRADE) {
            return;
        }
        List<Moment> moments = scene.moments();
        for (int i = 0; i < moments.size(); i++) {
            if (moments.get(i).operation() instanceof RenameColumn rename
                    && !isNew(rename, scene)
                    && !new LaterNames(moments, i).meansAColumn(rename.table(), rename.column())) {
                report(rename, scene, moments.get(i));
            }
        }
    }

    private static boolean isNew(RenameColumn rename, UnitScene scene) {
        Schema schema = scene.schema();
        return scene.isNew(rename.table())
                || column(rename, schema)
                        .filter(known -> scene.isNew(known.origin()))
                        .isPresent()
                || schema.view(rename.table())
                        .filter(known -> scene.isNew(known.origin()))
                        .isPresent()
                || schema.type(rename.table())
                        .filter(known -> scene.isNew(known.origin()))
                        .isPresent();
    }

    private static Optional<Column> column(RenameColumn rename, Schema schema) {
        return schema.table(rename.table()).flatMap(known -> known.column(rename.to()));
    }

    private void report(RenameColumn rename, UnitScene scene, Moment moment) {
        scene.report(
                code().with("relation", rename.table())
                        .with("column", rename.column())
                        .with("to", rename.to())
                        .with("sql", addition(rename, scene.schema())),
                moment);
    }

    /** The statement that gives the relation the new name without taking the old one. */
    private static String addition(RenameColumn rename, Schema schema) {
        String relation = rename.table().sql();
        String to = new Identifier(rename.to()).sql();
        if (schema.view(rename.table()).isPresent()) {
            return "CREATE OR REPLACE VIEW " + relation + " AS SELECT ..., " + new Identifier(rename.column()).sql()
                    + " AS " + to + " FROM ...;";
        }
        String type =
                column(rename, schema).map(known -> known.type().toString()).orElse("...");
        return schema.type(rename.table()).isPresent()
                ? "ALTER TYPE " + relation + " ADD ATTRIBUTE " + to + " " + type + ";"
                : "ALTER TABLE " + relation + " ADD COLUMN " + to + " " + type + ";";
    }
}
