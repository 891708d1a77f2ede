package dev.palindrome.engine;

/** How a goal ends, as the number that the process ends with. */
public enum ExitStatus {
    /** Done, or nothing to do. */
    DONE(0),
    /** The command or its configuration is wrong. */
    USAGE(1),
    /** Something was found wrong before anything ran. */
    VERIFICATION_FAILED(2),
    /** Another deployment holds the lock. */
    LOCK_NOT_OBTAINED(3),
    /** A revision failed and left nothing. */
    FAILED(4),
    /** A revision stopped half way and can go on. */
    INCOMPLETE(5),
    /** Whether a transaction was committed could not be found out. */
    OUTCOME_UNKNOWN(6),
    /** The database is not one to write to. */
    TARGET_REFUSED(7);

    private final int number;

    ExitStatus(int number) {
        this.number = number;
    }

    /**
     * The number.
     *
     * @return the exit status of the process
     */
    public int number() {
        return number;
    }
}
