package dev.palindrome.sql.effect;

import dev.palindrome.sql.operation.TriggerOperation;
import dev.palindrome.sql.operation.TriggerOperation.CreateTrigger;
import dev.palindrome.sql.operation.TriggerOperation.SetTrigger;

/** What is done to triggers and rules costs this. */
final class TriggerEffects {

    private TriggerEffects() {}

    /**
     * Making and switching triggers stops writers ("CREATE TRIGGER" in 13.3.1; ALTER TABLE, {@code ENABLE TRIGGER}), dropping
     * one stops readers too, as does everything about rules: measured.
     */
    static void add(TriggerOperation operation, Surroundings around, EffectList found) {
        boolean light = operation instanceof CreateTrigger || operation instanceof SetTrigger;
        LockMode lock = light ? LockMode.SHARE_ROW_EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE;
        around.lockTree(operation.table(), lock, Work.INSTANT, found);
    }
}
