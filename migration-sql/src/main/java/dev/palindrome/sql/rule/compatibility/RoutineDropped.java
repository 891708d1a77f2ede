package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.RoutineOperation.CreateRoutine;
import dev.palindrome.sql.operation.RoutineOperation.DropRoutine;
import dev.palindrome.sql.operation.TriggerOperation.DropTrigger;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;

/**
 * DROP FUNCTION or PROCEDURE, unless the unit makes one of that name, before or behind it. One without arguments behind a trigger
 * that is dropped was that trigger's, and nobody else could call it. Of CASCADE the rule about that speaks; a downgrade can only
 * take back what its upgrade made.
 */
final class RoutineDropped implements UnitRule {

    @Override
    public Code code() {
        return CompatibilityRule.BAN_DROP_ROUTINE;
    }

    @Override
    public void judge(UnitScene scene) {
        if (scene.direction() == Direction.DOWNGRADE) {
            return;
        }
        List<Moment> moments = scene.moments();
        for (int i = 0; i < moments.size(); i++) {
            if (moments.get(i).operation() instanceof DropRoutine drop
                    && !drop.cascade()
                    && moments.stream().noneMatch(other -> makes(other.operation(), drop.routine()))
                    && !isOfTrigger(drop, moments.subList(0, i))) {
                scene.report(code().with("routine", drop.routine()), moments.get(i));
            }
        }
    }

    private static boolean makes(Operation operation, QualifiedName routine) {
        return operation instanceof CreateRoutine create && create.made().name().equals(routine);
    }

    private static boolean isOfTrigger(DropRoutine drop, List<Moment> before) {
        return drop.arguments().filter(arguments -> !arguments.isEmpty()).isEmpty()
                && before.stream().anyMatch(moment -> moment.operation() instanceof DropTrigger);
    }
}
