package dev.palindrome.sql.checksum;

import dev.palindrome.sql.script.Script;
import java.util.List;
import java.util.Optional;

/** A step of a revision's body, as far as the checksum counts it. */
public sealed interface ChecksumStep {

    /**
     * Answers for each kind of step.
     *
     * @param <R> the answer
     */
    interface Visitor<R> {
        /** SQL, from a literal or a file. */
        R sql(Sql step);

        /** SQL outside a transaction. */
        R autocommit(Autocommit step);

        /** An update in batches. */
        R backfill(Backfill step);

        /** Work in Java. */
        R java(JavaWork step);

        /** A body whose steps are not known. */
        R opaque(OpaqueBody step);
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
     * SQL that runs in the revision's transaction where PostgreSQL allows it, from a literal or a file alike.
     *
     * @param script the statements
     */
    record Sql(Script script) implements ChecksumStep {
        /**
         * A step whose text has not been cut into statements yet.
         *
         * @param text the statements
         */
        public Sql(String text) {
            this(Script.of(text));
        }

        /**
         * The statements as they are written.
         *
         * @return the whole text
         */
        public String text() {
            return script.text();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sql(this);
        }
    }

    /**
     * SQL that runs outside a transaction.
     *
     * @param script the statements
     * @param doneWhen the query that tells whether the effect is there
     */
    record Autocommit(Script script, Optional<String> doneWhen) implements ChecksumStep {
        /**
         * A step whose text has not been cut into statements yet.
         *
         * @param text the statements
         * @param doneWhen the query that tells whether the effect is there
         */
        public Autocommit(String text, Optional<String> doneWhen) {
            this(Script.of(text), doneWhen);
        }

        /**
         * The statements as they are written.
         *
         * @return the whole text
         */
        public String text() {
            return script.text();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.autocommit(this);
        }
    }

    /**
     * An update in batches.
     *
     * @param table the table, as SQL names it
     * @param set the assignments
     * @param where the guard
     * @param key the columns along which batches are cut
     * @param batchSize the rows of the first batch
     * @param check the query at the end
     * @param expectAtLeast the least number of rows
     * @param liveOnly whether it runs only when told to
     */
    record Backfill(
            String table,
            Optional<String> set,
            Optional<String> where,
            Optional<String> key,
            int batchSize,
            Optional<String> check,
            long expectAtLeast,
            boolean liveOnly)
            implements ChecksumStep {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.backfill(this);
        }
    }

    /**
     * Work in Java.
     *
     * @param tokens the Java tokens of the work, without comments
     */
    record JavaWork(List<String> tokens) implements ChecksumStep {
        /** Copies the tokens. */
        public JavaWork {
            tokens = List.copyOf(tokens);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.java(this);
        }
    }

    /**
     * A body whose steps are known only when it runs, because it is not a list of constant steps.
     *
     * @param tokens the Java tokens of the whole body, without comments
     * @param known the steps among them that are constant, in order: the tokens have the name of a file or of a constant,
     *     not what is in it
     */
    record OpaqueBody(List<String> tokens, List<ChecksumStep> known) implements ChecksumStep {
        /** Copies the lists. */
        public OpaqueBody {
            tokens = List.copyOf(tokens);
            known = List.copyOf(known);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.opaque(this);
        }
    }
}
