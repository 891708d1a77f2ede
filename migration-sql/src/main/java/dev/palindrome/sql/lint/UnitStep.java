package dev.palindrome.sql.lint;

import dev.palindrome.migration.Backfill;

/** A step of a unit. */
public sealed interface UnitStep {

    /**
     * One or more statements.
     *
     * @param sql as written
     * @param autocommit whether they run outside a transaction because their author says so
     */
    record Text(String sql, boolean autocommit) implements UnitStep {}

    /**
     * An update in batches.
     *
     * @param backfill what is updated
     */
    record Batches(Backfill backfill) implements UnitStep {}

    /** Something whose SQL nobody can see: work in Java, or a text that is made when it runs. */
    record Unseen() implements UnitStep {}
}
