package dev.palindrome.sql.effect;

import dev.palindrome.sql.operation.ColumnOperation.ChangeType;
import dev.palindrome.sql.schema.Schema;

/**
 * What it takes to give a column another type, from nothing to everything. "Adding or changing … requires … to be rewritten. As an
 * exception, … if the USING clause does not change the column contents and the old type is either binary coercible to the new
 * type or an unconstrained domain over the new type, a table rewrite is not needed": ALTER TABLE, Notes.
 */
public enum TypeChange {
    /** The catalog changes. */
    NONE(Work.INSTANT),
    /** Indexes are made anew in the catalog with the files that they have. */
    INDEX_REUSED(Work.INSTANT),
    /** Rows are read, because a CHECK has to pass again. */
    SCAN(Work.SCAN),
    /** Rows are read and an index is built. */
    INDEX_REBUILD(Work.BUILD_INDEX),
    /** Every row is written. */
    REWRITE(Work.REWRITE),
    /** It depends on the old type, which nothing that was seen tells. */
    UNKNOWN(Work.REWRITE);

    private final Work work;

    TypeChange(Work work) {
        this.work = work;
    }

    /**
     * What a change takes.
     *
     * @param change the change
     * @param schema the schema before it
     * @param utc whether the session's time zone is known to be UTC
     * @return how much
     */
    public static TypeChange of(ChangeType change, Schema schema, boolean utc) {
        return new TypeChangeDecision(change, schema, utc).decide();
    }

    /**
     * What is done under the lock.
     *
     * @return the work; the heaviest where nothing is known
     */
    public Work work() {
        return work;
    }

    /** Whether the foreign keys of the column are checked again: not if old and new values compare alike (measured). */
    boolean keysAreChecked() {
        return this == REWRITE || this == INDEX_REBUILD || this == UNKNOWN;
    }
}
