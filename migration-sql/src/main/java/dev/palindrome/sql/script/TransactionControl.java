package dev.palindrome.sql.script;

/** What a statement does to the transaction it runs in. */
public enum TransactionControl {
    /** {@code BEGIN} or {@code START TRANSACTION}. */
    BEGIN,
    /** {@code COMMIT} or {@code END}, with or without {@code AND CHAIN}. */
    COMMIT,
    /** {@code ROLLBACK} or {@code ABORT}, with or without {@code AND CHAIN}. */
    ROLLBACK,
    /** {@code SAVEPOINT}. */
    SAVEPOINT,
    /** {@code RELEASE SAVEPOINT}. */
    RELEASE_SAVEPOINT,
    /** {@code ROLLBACK TO SAVEPOINT}. */
    ROLLBACK_TO_SAVEPOINT,
    /** {@code PREPARE TRANSACTION}. */
    PREPARE_TRANSACTION,
    /** {@code COMMIT PREPARED}. */
    COMMIT_PREPARED,
    /** {@code ROLLBACK PREPARED}. */
    ROLLBACK_PREPARED;

    /**
     * Whether the statement stays within the transaction around it.
     *
     * @return true for savepoints, false for what begins or ends a transaction
     */
    public boolean isSavepoint() {
        return this == SAVEPOINT || this == RELEASE_SAVEPOINT || this == ROLLBACK_TO_SAVEPOINT;
    }
}
