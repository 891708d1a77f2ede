package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.operation.SessionOperation.ControlTransaction;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import java.util.Optional;

/** BEGIN in a text that ends before its COMMIT, or after PREPARE TRANSACTION with no COMMIT PREPARED. */
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
                open = switch (one.control()) {
                    case BEGIN -> moment.transaction().isBlock() ? open : Optional.of(moment);
                    case PREPARE_TRANSACTION -> open;
                    default -> Optional.empty();
                };
            }
        }
        open.ifPresent(begin -> scene.report(code().draft(), begin));
    }
}
