package dev.palindrome.model.plan;

/** What a transactional segment does at one place: a statement, or work in Java. */
public sealed interface Work {

    /**
     * Answers for each kind of work.
     *
     * @param <R> the answer
     */
    interface Visitor<R> {
        /** A statement. */
        R sql(Sql work);

        /** Work in Java. */
        R java(Java work);
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
     * The work, for people to read.
     *
     * @return a statement with its semicolon, or a comment
     */
    String text();

    /**
     * A statement.
     *
     * @param statement the statement
     */
    record Sql(Statement statement) implements Work {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sql(this);
        }

        @Override
        public String text() {
            String sql = statement.sql().strip();
            // a line comment at the end would swallow the semicolon
            String lastLine = sql.substring(sql.lastIndexOf('\n') + 1);
            return lastLine.contains("--") ? sql + "\n;" : sql + ";";
        }
    }

    /**
     * Work in Java.
     *
     * @param number the how manieth such work of the body, counted from 1
     */
    record Java(int number) implements Work {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.java(this);
        }

        @Override
        public String text() {
            return "-- java step " + number;
        }
    }
}
