package dev.palindrome.model.settings;

/** The major versions of PostgreSQL that Palindrome is tested on: those that PostgreSQL itself still mends, and their successors. */
public final class PostgresMajors {

    /** The oldest. */
    public static final int OLDEST = 14;

    /** The newest. */
    public static final int NEWEST = 18;

    private PostgresMajors() {}

    /**
     * The tested version that is nearest to another.
     *
     * @param major some major version
     * @return the same if it is tested, or else the oldest or newest
     */
    public static int nearest(int major) {
        return Math.max(OLDEST, Math.min(NEWEST, major));
    }
}
