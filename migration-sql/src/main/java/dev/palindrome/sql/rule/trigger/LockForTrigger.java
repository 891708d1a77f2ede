package dev.palindrome.sql.rule.trigger;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TriggerRule;
import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.PolicyOperation;
import dev.palindrome.sql.operation.PolicyOperation.AlterPolicy;
import dev.palindrome.sql.operation.PolicyOperation.CreatePolicy;
import dev.palindrome.sql.operation.PolicyOperation.DropPolicy;
import dev.palindrome.sql.operation.TriggerOperation;
import dev.palindrome.sql.operation.TriggerOperation.CreateRule;
import dev.palindrome.sql.operation.TriggerOperation.CreateTrigger;
import dev.palindrome.sql.operation.TriggerOperation.DropRule;
import dev.palindrome.sql.operation.TriggerOperation.DropTrigger;
import dev.palindrome.sql.operation.TriggerOperation.SetTrigger;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;

/** A trigger, rule or policy that is made, changed, switched or dropped on a table that was there before. */
final class LockForTrigger implements OperationRule<Operation> {

    @Override
    public Code code() {
        return TriggerRule.TRIGGER_LOCK;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        if (operation instanceof TriggerOperation change) {
            report(command(change), change.table(), operation, scene);
        } else if (operation instanceof PolicyOperation change) {
            report(command(change), change.table(), operation, scene);
        }
    }

    private void report(String command, QualifiedName table, Operation operation, Scene scene) {
        if (command.isEmpty()) {
            return;
        }
        scene.effects().stream()
                .filter(effect -> effect.relation().equals(table))
                .map(Effect::lock)
                .forEach(lock -> scene.report(
                        code().with("command", command)
                                .with("lock", lock)
                                .with("table", table)
                                .with("waiting", lock.stopsReaders() ? "readers and writers" : "writers"),
                        operation.span()));
    }

    private static String command(TriggerOperation change) {
        if (change instanceof CreateTrigger) {
            return "CREATE TRIGGER";
        }
        if (change instanceof DropTrigger) {
            return "DROP TRIGGER";
        }
        if (change instanceof SetTrigger switched) {
            return switched.enabled() ? "ENABLE TRIGGER" : "DISABLE TRIGGER";
        }
        if (change instanceof CreateRule) {
            return "CREATE RULE";
        }
        return change instanceof DropRule ? "DROP RULE" : "";
    }

    private static String command(PolicyOperation change) {
        if (change instanceof CreatePolicy) {
            return "CREATE POLICY";
        }
        if (change instanceof AlterPolicy) {
            return "ALTER POLICY";
        }
        return change instanceof DropPolicy ? "DROP POLICY" : "";
    }
}
