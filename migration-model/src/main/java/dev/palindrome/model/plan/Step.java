package dev.palindrome.model.plan;

import dev.palindrome.migration.Backfill;
import java.util.Optional;

/** One call that a revision's body made, as it was made. */
public sealed interface Step {

    /**
     * Answers for each kind of step.
     *
     * @param <R> the answer
     */
    interface Visitor<R> {
        /** Statements. */
        R sql(Sql step);

        /** Statements outside a transaction. */
        R autocommit(Autocommit step);

        /** Rows updated in batches. */
        R update(Update step);

        /** Work in Java. */
        R java(Java step);
    }

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor what to call
     * @param <R> the answer
     * @return its answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One or more statements.
     *
     * @param text as written
     */
    record Sql(String text) implements Step {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sql(this);
        }
    }

    /**
     * Statements that run outside a transaction because their author says so.
     *
     * @param text as written
     * @param doneWhen a query of one boolean that is true when the effect is there
     */
    record Autocommit(String text, Optional<String> doneWhen) implements Step {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.autocommit(this);
        }
    }

    /**
     * An update of many rows in batches.
     *
     * @param backfill what to update
     */
    record Update(Backfill backfill) implements Step {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.update(this);
        }
    }

    /**
     * Work in Java, which only the migration's class can do.
     *
     * @param number the how manieth such work of the body, counted from 1
     */
    record Java(int number) implements Step {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.java(this);
        }
    }
}
