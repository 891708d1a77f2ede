package dev.palindrome.sql.pgquery;

/** A text was too much for an instance, which cannot be used any more. */
public final class InstanceFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Says what happened.
     *
     * @param cause the end of the stack or of the memory
     */
    public InstanceFailure(Throwable cause) {
        super(cause);
    }
}
