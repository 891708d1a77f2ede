package dev.palindrome.sql.rule;

/**
 * The transaction that a statement runs in.
 *
 * @param number its number in the unit; {@link dev.palindrome.sql.schema.Origin#NO_TRANSACTION} if the statement runs by
 *     itself
 * @param frame who begins and ends it
 */
public record Transaction(int number, Frame frame) {

    /** Who begins and ends a transaction. */
    public enum Frame {
        /** The runner: what is in it and the history's row commit together. */
        RUNNER,
        /** The text itself, by {@code BEGIN} and {@code COMMIT}. */
        TEXT,
        /** Nobody that the text names: the statement runs by itself, unless the whole text is sent as one message. */
        UNSAID,
        /** Nobody: the statement runs by itself, outside a transaction block. */
        NONE
    }

    /**
     * Whether other statements can share it.
     *
     * @return false for a statement by itself
     */
    public boolean isBlock() {
        return frame == Frame.RUNNER || frame == Frame.TEXT;
    }
}
