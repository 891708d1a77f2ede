package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ObjectOperation.RenameObject;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.MoveToSchema;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;

/**
 * ALTER SCHEMA … RENAME, and SET SCHEMA of a relation that was there before, unless something takes its old place in the same
 * transaction. A downgrade can only give back a name that its upgrade took, so it is not asked.
 */
final class SchemaOfNameChanged implements UnitRule {

    private static final String SCHEMA = "schema";

    @Override
    public Code code() {
        return CompatibilityRule.RENAMING_SCHEMA;
    }

    @Override
    public void judge(UnitScene scene) {
        if (scene.direction() == Direction.DOWNGRADE) {
            return;
        }
        List<Moment> moments = scene.moments();
        for (int i = 0; i < moments.size(); i++) {
            Operation operation = moments.get(i).operation();
            if (operation instanceof RenameObject rename && rename.kind().equals(SCHEMA) && !isNew(rename, scene)) {
                report(rename.name(), rename.to(), moveOfOne(rename, scene), scene, moments.get(i));
            } else if (operation instanceof MoveToSchema move
                    && !isNew(move, scene)
                    && !new LaterNames(moments, i).meansARelation(move.table())) {
                report(move.table(), move.to(), moveOf(move), scene, moments.get(i));
            }
        }
    }

    private static boolean isNew(RenameObject rename, UnitScene scene) {
        return scene.schema()
                .object(SCHEMA, rename.to())
                .filter(schema -> scene.isNew(schema.origin()))
                .isPresent();
    }

    private static boolean isNew(MoveToSchema move, UnitScene scene) {
        return scene.isNew(move.to())
                || scene.schema()
                        .view(move.to())
                        .filter(view -> scene.isNew(view.origin()))
                        .isPresent();
    }

    /** The move of one table of the schema, for an example. */
    private static String moveOfOne(RenameObject rename, UnitScene scene) {
        String to = rename.to().name();
        String table = scene.schema().contentsOf(to).tables().stream()
                .findFirst()
                .map(QualifiedName::name)
                .orElse("a_table");
        String move = move(new QualifiedName(rename.name().name(), table), new QualifiedName(to, table));
        return "CREATE SCHEMA " + rename.to().sql() + ";\n" + move;
    }

    private static String moveOf(MoveToSchema move) {
        return move(move.table(), move.to());
    }

    private static String move(QualifiedName from, QualifiedName to) {
        return "ALTER TABLE " + from.sql() + " SET SCHEMA " + new Identifier(to.schema()).sql() + ";\nCREATE VIEW "
                + from.sql() + " AS SELECT * FROM " + to.sql() + ";";
    }

    private void report(QualifiedName from, QualifiedName to, String sql, UnitScene scene, Moment moment) {
        scene.report(code().with("from", from).with("to", to).with("sql", sql), moment);
    }
}
