package dev.palindrome.model.plan;

import dev.palindrome.migration.Backfill;
import java.util.List;
import java.util.Optional;

/** A part of a revision that is done or not done as a whole, and that the journal knows by its place. */
public sealed interface Segment {

    /**
     * Answers for each kind of segment.
     *
     * @param <R> the answer
     */
    interface Visitor<R> {
        /** One transaction. */
        R transactional(Transactional segment);

        /** One statement outside a transaction. */
        R nonTransactional(NonTransactional segment);

        /** Rows updated in batches. */
        R backfill(BackfillSegment segment);
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
     * What runs, for people to read.
     *
     * @return SQL, with comments where SQL cannot say it
     */
    String text();

    /**
     * Consecutive work in one transaction.
     *
     * @param works statements and Java, in order
     */
    record Transactional(List<Work> works) implements Segment {

        /** Copies the list. */
        public Transactional {
            works = List.copyOf(works);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.transactional(this);
        }

        @Override
        public String text() {
            StringBuilder text = new StringBuilder();
            works.forEach(work -> text.append(work.text()).append('\n'));
            return text.toString();
        }
    }

    /**
     * A statement that runs by itself, outside a transaction.
     *
     * @param statement the statement
     * @param doneWhen a query of one boolean that is true when its effect is there
     */
    record NonTransactional(Statement statement, Optional<String> doneWhen) implements Segment {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nonTransactional(this);
        }

        @Override
        public String text() {
            return "-- outside a transaction\n" + new Work.Sql(statement).text() + "\n";
        }
    }

    /**
     * An update of many rows in batches, each a transaction with its checkpoint.
     *
     * @param backfill what to update
     */
    record BackfillSegment(Backfill backfill) implements Segment {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.backfill(this);
        }

        @Override
        public String text() {
            StringBuilder text = new StringBuilder("-- in batches of ")
                    .append(backfill.batchSize())
                    .append(" rows along ")
                    .append(backfill.key().orElse("the primary key"))
                    .append("\nUPDATE ")
                    .append(backfill.table())
                    .append(" SET ")
                    .append(backfill.set().orElse(""));
            backfill.where().ifPresent(where -> text.append(" WHERE ").append(where));
            text.append(";\n");
            backfill.check()
                    .ifPresent(check ->
                            text.append("-- then must be true\n").append(check).append(";\n"));
            return text.toString();
        }
    }
}
