package dev.palindrome.migration;

/** Says that a migration was asked for a downgrade that it does not have. */
public final class MissingDowngradeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Names the migration that has no downgrade.
     *
     * @param migration the name of the migration's class
     */
    public MissingDowngradeException(String migration) {
        super(migration + " has no downgrade");
    }
}
