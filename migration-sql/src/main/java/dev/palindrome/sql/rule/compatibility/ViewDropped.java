package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.operation.ViewOperation.DropView;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import java.util.List;

/**
 * DROP VIEW of a view that was there before, unless its name means something again in the same transaction. Of CASCADE the rule
 * about that speaks; a downgrade can only take back what its upgrade made.
 */
final class ViewDropped implements UnitRule {

    @Override
    public Code code() {
        return CompatibilityRule.BAN_DROP_VIEW;
    }

    @Override
    public void judge(UnitScene scene) {
        if (scene.direction() == Direction.DOWNGRADE) {
            return;
        }
        List<Moment> moments = scene.moments();
        for (int i = 0; i < moments.size(); i++) {
            if (moments.get(i).operation() instanceof DropView drop
                    && !drop.cascade()
                    && wasThere(drop, moments.get(i))
                    && !new LaterNames(moments, i).meansARelation(drop.view())) {
                scene.report(
                        code().with("kind", drop.materialized() ? "materialized view" : "view")
                                .with("view", drop.view()),
                        moments.get(i));
            }
        }
    }

    /** The effects of a moment leave out what its unit has made. */
    private static boolean wasThere(DropView drop, Moment moment) {
        return moment.effects().stream().anyMatch(effect -> effect.relation().equals(drop.view()));
    }
}
