package dev.palindrome.sql.lint;

import dev.palindrome.migration.Backfill;
import dev.palindrome.sql.script.Script;

/** A step of a unit. */
public sealed interface UnitStep {

    /**
     * One or more statements.
     *
     * @param script the statements
     * @param autocommit whether they run outside a transaction because their author says so
     */
    record Text(Script script, boolean autocommit) implements UnitStep {

        /**
         * A step whose text has not been cut into statements yet.
         *
         * @param sql as written
         * @param autocommit whether they run outside a transaction because their author says so
         */
        public Text(String sql, boolean autocommit) {
            this(Script.of(sql), autocommit);
        }
    }

    /**
     * An update in batches.
     *
     * @param backfill what is updated
     */
    record Batches(Backfill backfill) implements UnitStep {}

    /** Something whose SQL nobody can see: work in Java, or a text that is made when it runs. */
    record Unseen() implements UnitStep {}
}
