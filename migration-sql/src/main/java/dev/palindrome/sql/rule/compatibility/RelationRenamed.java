package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.TableOperation.RenameRelation;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import java.util.List;

/**
 * RENAME of a table or view that was there before, unless its old name means something again in the same transaction. A
 * downgrade can only give back a name that its upgrade took, so it is not asked.
 */
final class RelationRenamed implements UnitRule {

    /** Since when a view can read with the rights and the policies of whoever asks it; manual: CREATE VIEW. */
    private static final int SECURITY_INVOKER = 15;

    @Override
    public Code code() {
        return CompatibilityRule.RENAMING_TABLE;
    }

    @Override
    public void judge(UnitScene scene) {
        if (scene.direction() == Direction.DOWNGRADE) {
            return;
        }
        List<Moment> moments = scene.moments();
        for (int i = 0; i < moments.size(); i++) {
            if (moments.get(i).operation() instanceof RenameRelation rename
                    && isNamedByQueries(rename, scene)
                    && !isNew(rename, scene)
                    && !takesPlace(rename, moments.subList(0, i))
                    && !new LaterNames(moments, i).meansARelation(rename.table())) {
                report(rename, scene, moments.get(i));
            }
        }
    }

    /** Whether it gets a name that was given up for it: nobody has used the one it had so far. */
    private static boolean takesPlace(RenameRelation rename, List<Moment> before) {
        return before.stream()
                .anyMatch(moment -> moment.operation() instanceof RenameRelation earlier
                        && earlier.table().equals(rename.to()));
    }

    private static boolean isNamedByQueries(RenameRelation rename, UnitScene scene) {
        return !rename.kind().equals("index")
                && !rename.kind().equals("sequence")
                && scene.schema().index(rename.to()).isEmpty();
    }

    private static boolean isNew(RenameRelation rename, UnitScene scene) {
        return scene.isNew(rename.to())
                || scene.schema()
                        .view(rename.to())
                        .filter(view -> scene.isNew(view.origin()))
                        .isPresent();
    }

    private void report(RenameRelation rename, UnitScene scene, Moment moment) {
        scene.report(
                code().with("relation", rename.table())
                        .with("to", rename.to())
                        .with("fromSql", rename.table().sql())
                        .with("toSql", rename.to().sql())
                        .with("toName", new Identifier(rename.to().name()).sql())
                        .with(
                                "options",
                                scene.settings().postgres() >= SECURITY_INVOKER ? "WITH (security_invoker) " : ""),
                moment);
    }
}
