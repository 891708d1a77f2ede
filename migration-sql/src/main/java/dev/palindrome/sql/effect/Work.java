package dev.palindrome.sql.effect;

/** What is done to a relation while it is locked, from nothing to everything. */
public enum Work {
    /** The catalog changes, whatever the size of the relation. */
    INSTANT,
    /** Every row is read. */
    SCAN,
    /** Every row is read and an index is built. */
    BUILD_INDEX,
    /** Every row is written anew, with every index. */
    REWRITE;

    /**
     * Whether it takes longer the more rows there are.
     *
     * @return true for all but {@link #INSTANT}
     */
    public boolean growsWithRows() {
        return this != INSTANT;
    }
}
