package dev.palindrome.sql.inverse;

/** A line of a proposal. */
sealed interface Line {

    /**
     * A statement.
     *
     * @param sql the statement, without a semicolon
     */
    record Sql(String sql) implements Line {}

    /**
     * What the author has to know.
     *
     * @param text what it is, in words
     */
    record Note(String text) implements Line {}

    /**
     * What is left to the author, because SQL cannot take it back or nobody knows how it was.
     *
     * @param text what it is, in words
     */
    record Left(String text) implements Line {}
}
