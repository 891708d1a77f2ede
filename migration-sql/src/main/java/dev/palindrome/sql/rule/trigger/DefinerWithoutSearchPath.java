package dev.palindrome.sql.rule.trigger;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TriggerRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.RoutineOperation.AlterRoutine;
import dev.palindrome.sql.operation.RoutineOperation.CreateRoutine;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/** SECURITY DEFINER without a search_path of its own, given in the statement or elsewhere in the unit. */
final class DefinerWithoutSearchPath implements UnitRule {

    private static final String SEARCH_PATH = "search_path";

    @Override
    public Code code() {
        return TriggerRule.SECURITY_DEFINER_SEARCH_PATH;
    }

    @Override
    public void judge(UnitScene scene) {
        Set<QualifiedName> safe = new HashSet<>();
        scene.moments().forEach(moment -> addSafe(moment.operation(), safe));
        for (Moment moment : scene.moments()) {
            Operation operation = moment.operation();
            if (operation instanceof CreateRoutine made && made.securityDefiner()) {
                report(made.made().name(), safe, scene, moment);
            } else if (operation instanceof AlterRoutine altered
                    && altered.securityDefiner().orElse(false)) {
                report(altered.routine(), safe, scene, moment);
            }
        }
    }

    private static void addSafe(Operation operation, Set<QualifiedName> safe) {
        if (operation instanceof CreateRoutine made && made.settings().contains(SEARCH_PATH)) {
            safe.add(made.made().name());
        } else if (operation instanceof AlterRoutine altered
                && altered.settings().contains(SEARCH_PATH)) {
            safe.add(altered.routine());
        }
    }

    private void report(QualifiedName routine, Set<QualifiedName> safe, UnitScene scene, Moment moment) {
        if (safe.contains(routine)) {
            return;
        }
        scene.report(
                code().with("routine", routine)
                        .with("routineSql", routine.sql())
                        .with("schemaSql", new Identifier(routine.schema()).sql()),
                moment);
    }
}
