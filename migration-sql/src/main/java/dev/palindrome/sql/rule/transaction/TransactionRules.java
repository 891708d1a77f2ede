package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.rule.Rule;
import java.util.List;

/** The rules of this family. */
public final class TransactionRules {

    private TransactionRules() {}

    /**
     * The rules.
     *
     * @return one of each
     */
    public static List<Rule> all() {
        return List.of(
                new SettingMissing(TransactionRule.REQUIRE_LOCK_TIMEOUT, "lock_timeout"),
                new SettingMissing(TransactionRule.REQUIRE_STATEMENT_TIMEOUT, "statement_timeout"),
                new SettingMissing(
                        TransactionRule.REQUIRE_IDLE_IN_TRANSACTION_TIMEOUT, "idle_in_transaction_session_timeout"),
                new SettingMissing(TransactionRule.MISSING_APPLICATION_NAME, "application_name"),
                new LockTimeoutWithoutUse(),
                SlowStatementBehindLock.ofTransactions(),
                SeveralTablesLocked.ofTransactions(),
                RowsChangedBesideTable.ofTransactions(),
                new TableAlteredTwice(),
                new TransactionNotCommitted(),
                new TableLocked(),
                new EnumValueUsedAtOnce(),
                new StatementRefusedInTransaction(),
                new InvalidIndexKept(),
                new SettingOutlivesTransaction(),
                new AdvisoryLockGivenUp(),
                new SeveralConcerns(),
                new UpdateNotRepeatable(),
                new TransactionNested(),
                new LoopWithoutCommit());
    }
}
