package dev.palindrome.model.report;

/** Where a database stands, seen from a chain. */
public enum DatabaseState {
    /** All revisions are applied. */
    AT_HEAD("at-head"),
    /** Some revisions are not applied yet. */
    BEHIND("behind"),
    /** All revisions are applied, and some that the chain does not know. */
    AHEAD("ahead"),
    /** An applied revision differs from the chain's. */
    DIVERGED("diverged"),
    /** No store, and no objects in the history's schemas. */
    EMPTY("empty"),
    /** Objects in the history's schemas, but no store. */
    UNMANAGED("unmanaged"),
    /** A store that is not ours. */
    FOREIGN("foreign"),
    /** A revision stopped half way. */
    INCOMPLETE("incomplete");

    private final String word;

    DatabaseState(String word) {
        this.word = word;
    }

    /**
     * The name in reports.
     *
     * @return lower-case words
     */
    public String word() {
        return word;
    }
}
