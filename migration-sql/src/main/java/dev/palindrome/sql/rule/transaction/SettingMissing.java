package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.effect.LockMode;
import dev.palindrome.sql.operation.DataOperation.LockTable;
import dev.palindrome.sql.operation.IndexOperation;
import dev.palindrome.sql.operation.SessionOperation.SetSetting;
import dev.palindrome.sql.rule.Transaction;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import java.util.Optional;

/** A statement that waits for a lock before a setting is made; said once for a unit. */
final class SettingMissing implements UnitRule {

    private final Code code;
    private final String setting;

    SettingMissing(Code code, String setting) {
        this.code = code;
        this.setting = setting;
    }

    @Override
    public Code code() {
        return code;
    }

    @Override
    public void judge(UnitScene scene) {
        if (scene.settings().runnerSetsTimeouts()) {
            return;
        }
        Optional<Transaction> setIn = Optional.empty();
        boolean inSession = false;
        for (DoneStatement statement : DoneStatement.of(scene.moments())) {
            Optional<SetSetting> set = statement.does(SetSetting.class).filter(this::isAbout);
            if (set.isPresent()) {
                boolean made = !set.get().values().isEmpty();
                inSession = set.get().local() ? inSession : made;
                setIn = made && set.get().local() ? Optional.of(statement.transaction()) : Optional.empty();
            }
            Optional<Effect> lock = statement
                    .effects()
                    .filter(effect -> waits(effect, statement))
                    .findFirst();
            boolean covered =
                    inSession || setIn.filter(statement.transaction()::equals).isPresent();
            if (lock.isPresent() && !covered) {
                report(statement, lock.get(), scene);
                return;
            }
        }
    }

    /**
     * Whether it waits for others of its kind, as all do that change a table, or locks because somebody says so. An index that is
     * built concurrently waits for transactions to end; a timeout there would leave an invalid index.
     */
    private static boolean waits(Effect effect, DoneStatement statement) {
        return effect.lock().stopsWriters()
                || (effect.lock() == LockMode.SHARE_UPDATE_EXCLUSIVE
                        && statement.does(IndexOperation.class).isEmpty())
                || statement.does(LockTable.class).isPresent();
    }

    private boolean isAbout(SetSetting set) {
        return set.setting().equals(setting) || set.setting().equals("all");
    }

    private void report(DoneStatement statement, Effect lock, UnitScene scene) {
        scene.report(
                code.with("statement", statement.shortly())
                        .with("relation", lock.relation())
                        .with("set", Wording.set(statement.transaction())),
                statement.first());
    }
}
