package dev.palindrome.model.diagnostic;

/** Work that could not be done, with what the user is told about it. */
public final class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /**
     * Work that one of our own checks stopped.
     *
     * @param diagnostic what the user is told
     */
    public MigrationException(Diagnostic diagnostic) {
        super(diagnostic.text());
        this.diagnostic = diagnostic;
    }

    /**
     * Work that failed below us.
     *
     * @param diagnostic what the user is told
     * @param cause what failed; it must not hold a secret either
     */
    public MigrationException(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.text(), cause);
        this.diagnostic = diagnostic;
    }

    /**
     * What the user is told.
     *
     * @return the diagnostic
     */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
