package dev.palindrome.sql.script;

/** How a statement stands to transactions, as far as its words tell. */
public enum TransactionMode {
    /** Runs inside a transaction block, as most statements do. */
    TRANSACTIONAL,
    /** Is refused by PostgreSQL inside a transaction block, such as {@code CREATE INDEX CONCURRENTLY}. */
    NON_TRANSACTIONAL,
    /** Begins, ends or marks a transaction; {@link SqlStatement#control()} says which. */
    TRANSACTION_CONTROL,
    /** Is for psql and unknown to the server: holds a command with a backslash or a variable with a colon. */
    PSQL,
    /** Reads its rows from the client: {@code COPY … FROM STDIN}, with or without the rows in the script. */
    COPY_FROM_STDIN
}
