package dev.palindrome.migration;

/**
 * The two directions of a revision. Both methods only collect steps; nothing runs while they do.
 *
 * <p>They are called more than once, at build time too, and have to give the same steps each time: no clock, no random
 * numbers, no environment.
 *
 * <pre>{@code
 * @Override
 * public void upgrade(Steps steps) {
 *     steps.sql("ALTER TABLE core.drafts ADD COLUMN title text");
 * }
 *
 * @Override
 * public void downgrade(Steps steps) {
 *     steps.sql("ALTER TABLE core.drafts DROP COLUMN title");
 * }
 * }</pre>
 */
public interface Migration {

    /**
     * Collects the steps that bring a database from the parent to this revision.
     *
     * @param steps takes the steps, in the order in which they run
     */
    void upgrade(Steps steps);

    /**
     * Collects the steps that bring a database from this revision back to the parent.
     *
     * <p>A revision that does not override this method has no downgrade, and needs a {@link Waiver} of
     * {@code missing-downgrade}.
     *
     * @param steps takes the steps, in the order in which they run
     * @throws MissingDowngradeException always, unless overridden
     */
    default void downgrade(Steps steps) {
        throw new MissingDowngradeException(getClass().getName());
    }
}
