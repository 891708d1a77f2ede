package dev.palindrome.sql.rule;

import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.operation.Operation;
import java.util.List;

/**
 * An operation that has happened.
 *
 * @param operation what was done
 * @param statement the statement that did it
 * @param transaction in which transaction
 * @param effects what it did to relations that were there before
 */
public record Moment(Operation operation, StatementInUnit statement, Transaction transaction, List<Effect> effects) {

    /** Copies the list. */
    public Moment {
        effects = List.copyOf(effects);
    }
}
