package dev.palindrome.migration;

import java.util.Optional;

/**
 * An update of many rows in batches along a key, each batch a transaction of its own with its checkpoint.
 *
 * <p>Immutable; every method gives a new value.
 *
 * <pre>{@code
 * Backfill.update("core.entries")
 *         .set("kind = 'note'")
 *         .where("kind IS NULL")
 *         .check("SELECT NOT EXISTS (SELECT FROM core.entries WHERE kind IS NULL)")
 * }</pre>
 */
public final class Backfill {

    /** The batch size that a backfill starts with, in rows. */
    public static final int DEFAULT_BATCH_SIZE = 2_000;

    private final String table;
    private final Optional<String> set;
    private final Optional<String> where;
    private final Optional<String> key;
    private final int batchSize;
    private final Optional<String> check;
    private final long expectAtLeast;
    private final boolean liveOnly;

    private Backfill(
            String table,
            Optional<String> set,
            Optional<String> where,
            Optional<String> key,
            int batchSize,
            Optional<String> check,
            long expectAtLeast,
            boolean liveOnly) {
        this.table = table;
        this.set = set;
        this.where = where;
        this.key = key;
        this.batchSize = batchSize;
        this.check = check;
        this.expectAtLeast = expectAtLeast;
        this.liveOnly = liveOnly;
    }

    /**
     * Starts the description of a backfill.
     *
     * @param table the table, as SQL names it
     * @return a backfill of the table that sets nothing yet
     */
    public static Backfill update(String table) {
        return new Backfill(
                required("table", table),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DEFAULT_BATCH_SIZE,
                Optional.empty(),
                0,
                false);
    }

    /**
     * Says what to assign: the text between {@code SET} and {@code WHERE} of the update.
     *
     * @param assignments the assignments, for example {@code kind = 'note'}
     * @return the backfill with them
     */
    public Backfill set(String assignments) {
        Optional<String> text = Optional.of(required("set", assignments));
        return new Backfill(table, text, where, key, batchSize, check, expectAtLeast, liveOnly);
    }

    /**
     * Guards the update, so that a row which is already right is left alone.
     *
     * @param condition a condition on the table's columns
     * @return the backfill with it
     */
    public Backfill where(String condition) {
        Optional<String> text = Optional.of(required("where", condition));
        return new Backfill(table, set, text, key, batchSize, check, expectAtLeast, liveOnly);
    }

    /**
     * Names the columns along which batches are cut; without it, those of the primary key.
     *
     * @param columns one or more columns with a unique index, separated by commas
     * @return the backfill with them
     */
    public Backfill key(String columns) {
        Optional<String> text = Optional.of(required("key", columns));
        return new Backfill(table, set, where, text, batchSize, check, expectAtLeast, liveOnly);
    }

    /**
     * Gives the number of rows of the first batch.
     *
     * @param rows at least 1
     * @return the backfill with it
     * @throws IllegalArgumentException if {@code rows} is less than 1
     */
    public Backfill batchSize(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("batchSize is " + rows + ", but a batch has at least 1 row");
        }
        return new Backfill(table, set, where, key, rows, check, expectAtLeast, liveOnly);
    }

    /**
     * Gives a query of one boolean that must be true when all batches are done.
     *
     * @param query the query
     * @return the backfill with it
     */
    public Backfill check(String query) {
        Optional<String> text = Optional.of(required("check", query));
        return new Backfill(table, set, where, key, batchSize, text, expectAtLeast, liveOnly);
    }

    /**
     * Gives the number of rows below which the backfill counts as failed, because something hid the rows from it.
     *
     * @param rows at least 0
     * @return the backfill with it
     * @throws IllegalArgumentException if {@code rows} is negative
     */
    public Backfill expectAtLeast(long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("expectAtLeast is " + rows + ", but a number of rows is not negative");
        }
        return new Backfill(table, set, where, key, batchSize, check, rows, liveOnly);
    }

    /**
     * Marks the backfill as one that a deployment runs only when it is told to by {@code -Dmigrations.live}.
     *
     * @return the backfill, marked
     */
    public Backfill liveOnly() {
        return new Backfill(table, set, where, key, batchSize, check, expectAtLeast, true);
    }

    /**
     * The table to update.
     *
     * @return the table, as SQL names it
     */
    public String table() {
        return table;
    }

    /**
     * The assignments.
     *
     * @return the text after {@code SET}, or empty if none was given yet
     */
    public Optional<String> set() {
        return set;
    }

    /**
     * The guard.
     *
     * @return the condition, or empty if every row is updated
     */
    public Optional<String> where() {
        return where;
    }

    /**
     * The key along which batches are cut.
     *
     * @return the columns, or empty for the primary key
     */
    public Optional<String> key() {
        return key;
    }

    /**
     * The size of the first batch.
     *
     * @return the number of rows
     */
    public int batchSize() {
        return batchSize;
    }

    /**
     * The check at the end.
     *
     * @return a query of one boolean, or empty
     */
    public Optional<String> check() {
        return check;
    }

    /**
     * The least number of rows that count as success.
     *
     * @return the number of rows
     */
    public long expectAtLeast() {
        return expectAtLeast;
    }

    /**
     * Whether a deployment runs it only when told to.
     *
     * @return true if so
     */
    public boolean isLiveOnly() {
        return liveOnly;
    }

    private static String required(String part, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(part + " of a backfill is blank");
        }
        return text;
    }
}
