package dev.palindrome.sql.lint;

import dev.palindrome.sql.rule.Transaction;
import dev.palindrome.sql.rule.Transaction.Frame;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.script.TransactionControl;

/** Follows the transactions of a unit from statement to statement. */
final class Transactions {

    private final Unit.Framing framing;
    private final Transaction alone;
    private Transaction current;
    private int opened;

    Transactions(Unit.Framing framing) {
        this.framing = framing;
        this.alone = new Transaction(Origin.NO_TRANSACTION, framing == Unit.Framing.TEXT ? Frame.UNSAID : Frame.NONE);
        this.current = framing == Unit.Framing.WHOLE ? open(Frame.RUNNER) : alone;
    }

    private Transaction open(Frame frame) {
        return new Transaction(opened++, frame);
    }

    /**
     * The transaction that the next statement runs in.
     *
     * @param byItself whether the engine gives it a segment of its own
     */
    Transaction of(boolean byItself) {
        if (framing != Unit.Framing.SEGMENTS) {
            return current;
        }
        if (byItself) {
            current = alone;
        } else if (!current.isBlock()) {
            current = open(Frame.RUNNER);
        }
        return current;
    }

    /** Says that the transaction of the engine ends here: at a backfill. */
    void cut() {
        if (framing == Unit.Framing.SEGMENTS) {
            current = alone;
        }
    }

    /** Follows a statement that controls the transaction, where the text has the say. */
    void control(TransactionControl control) {
        if (framing == Unit.Framing.SEGMENTS) {
            return;
        }
        switch (control) {
            case BEGIN -> current = current.isBlock() ? current : open(Frame.TEXT);
            case COMMIT, ROLLBACK, PREPARE_TRANSACTION -> current = alone;
            default -> {
                // savepoints and prepared transactions of other sessions leave it as it is
            }
        }
    }
}
