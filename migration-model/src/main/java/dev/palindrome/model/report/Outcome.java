package dev.palindrome.model.report;

/** How an {@code apply} or a {@code rollback} ended. */
public enum Outcome {
    /** Everything that was to run has run. */
    DONE("done"),
    /** The database was at its target already. */
    NOTHING_TO_DO("nothing-to-do"),
    /** A revision failed and left nothing. */
    FAILED("failed"),
    /** A revision stopped half way and can go on. */
    INCOMPLETE("incomplete"),
    /** Whether the last transaction was committed could not be found out. */
    UNKNOWN("unknown"),
    /** Nothing was run. */
    REFUSED("refused");

    private final String word;

    Outcome(String word) {
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
