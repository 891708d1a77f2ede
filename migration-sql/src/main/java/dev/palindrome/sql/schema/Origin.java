package dev.palindrome.sql.schema;

/**
 * Where an object comes from, so that a rule can ask whether it was made here.
 *
 * @param unit the number of the revision or file that made it; both directions of a revision have the same number
 * @param transaction the number of the transaction that made it, or {@link #NO_TRANSACTION} for a statement by itself
 */
public record Origin(int unit, int transaction) {

    /** The transaction of a statement that runs outside of one. */
    public static final int NO_TRANSACTION = -1;

    /** Of what was there before everything that is looked at. */
    public static final Origin BEFORE = new Origin(-1, NO_TRANSACTION);
}
