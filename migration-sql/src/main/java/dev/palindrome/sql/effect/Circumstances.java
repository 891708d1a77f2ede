package dev.palindrome.sql.effect;

import dev.palindrome.sql.operation.Operation;
import java.util.List;

/**
 * What else decides the effects of an operation, beside the schema.
 *
 * @param statement all operations of its statement: {@code ALTER TABLE} does them in an order of its own, so that one behind it
 *     can undo what it could have relied on
 * @param utc whether the session's time zone is known to be UTC
 */
public record Circumstances(List<Operation> statement, boolean utc) {

    /** A statement with no other operation, in a session whose time zone is not known. */
    public static final Circumstances UNKNOWN = new Circumstances(List.of(), false);

    /** Copies the list. */
    public Circumstances {
        statement = List.copyOf(statement);
    }
}
