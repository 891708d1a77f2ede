package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.CreateTrigStmt;
import dev.palindrome.sql.ast.RuleStmt;
import dev.palindrome.sql.operation.TriggerOperation.CreateRule;
import dev.palindrome.sql.operation.TriggerOperation.CreateTrigger;
import dev.palindrome.sql.schema.Trigger;
import java.util.List;

/** {@code CREATE TRIGGER} and {@code CREATE RULE}. */
final class TriggerStatements {

    private TriggerStatements() {}

    static void addTo(Translators to) {
        to.on(
                        CreateTrigStmt.class,
                        (tree, scope) -> List.of(new CreateTrigger(
                                scope.span(),
                                scope.existing(tree.relation()),
                                new Trigger(Names.of(tree.trigname()), scope.existingRoutine(tree.funcname())),
                                tree.replace())))
                .on(
                        RuleStmt.class,
                        (tree, scope) -> List.of(new CreateRule(
                                scope.span(), scope.existing(tree.relation()), Names.of(tree.rulename()))));
    }
}
