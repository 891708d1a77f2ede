package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.operation.SessionOperation.ControlTransaction;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.script.TransactionControl;
import java.util.Optional;

/** BEGIN in a text that ends before its COMMIT. */
final class TransactionNotCommitted implements UnitRule {

    @Override
    public Code code() {
        return TransactionRule.BAN_UNCOMMITTED_TRANSACTION;
    }

    @Override
    public void judge(UnitScene scene) {
        Optional<Moment> open = Optional.empty();
        for (Moment moment : scene.moments()) {
            if (moment.operation() instanceof ControlTransaction one
                    && !one.control().isSavepoint()) {
                boolean begins = one.control() == TransactionControl.BEGIN;
                if (!begins) {
                    open = Optional.empty();
                } else if (!moment.transaction().isBlock()) {
                    open = Optional.of(moment);
                }
            }
        }
        open.ifPresent(begin -> scene.report(code().draft(), begin));
    }
}
