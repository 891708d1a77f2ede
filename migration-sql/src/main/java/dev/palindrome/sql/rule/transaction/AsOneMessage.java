package dev.palindrome.sql.rule.transaction;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.Transaction;
import dev.palindrome.sql.rule.Transaction.Frame;
import java.util.List;

/**
 * A text that says nothing of transactions, as it runs where it is sent as one message: "When a simple Query message contains more
 * than one SQL statement …, those statements are executed as a single transaction" (manual, 55.2.2.1). Nobody can tell from the
 * text whether it is, so only rules that are asked for by name look at it in this way.
 */
final class AsOneMessage {

    /** The number is one that no transaction of a unit has. */
    private static final Transaction ONE = new Transaction(Integer.MAX_VALUE, Frame.RUNNER);

    private AsOneMessage() {}

    /** The moments as those of one transaction; as they are, if the text has transactions or could not run in one. */
    static List<Moment> of(List<Moment> moments) {
        boolean one = moments.stream().allMatch(moment -> moment.transaction().frame() == Frame.UNSAID)
                && DoneStatement.of(moments).stream().noneMatch(DoneStatement::isRefusedInTransaction);
        return one
                ? moments.stream()
                        .map(moment -> new Moment(moment.operation(), moment.statement(), ONE, moment.effects()))
                        .toList()
                : moments;
    }

    /** What a finding weighs: less where the transaction is only possible. */
    static Severity weight(Code code, Transaction transaction) {
        return transaction.equals(ONE) ? Severity.INFO : code.entry().severity();
    }
}
