package dev.palindrome.migration;

/**
 * Takes the steps of one direction of a revision, in order.
 *
 * <p>Consecutive transactional steps run in one transaction, which also writes the history. A statement that PostgreSQL
 * refuses in a transaction block, every {@link #autocommit(String) autocommit} statement and every
 * {@link #backfill(Backfill) backfill} runs by itself and is journaled, so that a stopped deployment goes on where it
 * stopped.
 *
 * <pre>{@code
 * steps.sql("ALTER TABLE core.entries ADD COLUMN kind text");
 * steps.backfill(Backfill.update("core.entries").set("kind = 'note'").where("kind IS NULL"));
 * steps.sql("CREATE INDEX CONCURRENTLY entries_kind ON core.entries (kind)");
 * }</pre>
 */
public interface Steps {

    /**
     * Adds one or more SQL statements, separated by semicolons.
     *
     * <p>Statements that cannot run in a transaction block, such as {@code CREATE INDEX CONCURRENTLY}, are recognised.
     *
     * @param sql the statements
     */
    void sql(String sql);

    /**
     * Adds the statements of a resource, as if they stood in {@link #sql(String)}.
     *
     * @param resource the name of a UTF-8 file, relative to the package of the migration's class
     */
    void sqlFile(String resource);

    /**
     * Adds statements that must run outside a transaction although PostgreSQL allows them inside one. Each of them is
     * run by itself; one that was interrupted is asked about before it is run again.
     *
     * @param sql the statements
     */
    void autocommit(String sql);

    /**
     * Adds a statement that must run outside a transaction, with the query that tells whether its effect is there.
     *
     * <pre>{@code
     * steps.autocommit("CALL core.rebuild()", "SELECT rebuilt FROM core.state");
     * }</pre>
     *
     * @param sql the statement
     * @param doneWhen a query of one boolean, true when the effect of the statement is there
     */
    void autocommit(String sql, String doneWhen);

    /**
     * Adds an update of many rows, in batches that commit one by one.
     *
     * @param backfill what to update
     */
    void backfill(Backfill backfill);

    /**
     * Adds work in Java over the deployment's own connection, inside the transaction of the steps around it.
     *
     * @param work the work; it must not end the transaction
     */
    void java(SqlWork work);
}
