package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.operation.DataOperation.LockTable;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;

/** LOCK TABLE in a mode that stops writers. */
final class TableLocked implements OperationRule<LockTable> {

    @Override
    public Code code() {
        return TransactionRule.BAN_LOCK_TABLE;
    }

    @Override
    public Class<LockTable> operations() {
        return LockTable.class;
    }

    @Override
    public void look(LockTable operation, Scene scene) {
        scene.effects().stream()
                .filter(effect -> effect.lock().stopsWriters())
                .findFirst()
                .ifPresent(effect -> report(operation, effect, scene));
    }

    private void report(LockTable operation, Effect effect, Scene scene) {
        scene.report(
                code().with("table", operation.table().sql())
                        .with("mode", effect.lock())
                        .with("whom", effect.lock().stopsReaders() ? "everybody" : "all who write"),
                operation.span());
    }
}
