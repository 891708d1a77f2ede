package dev.palindrome.processor.body;

/**
 * A text in a step.
 *
 * @param text the text
 * @param kind what it is
 */
public record StepSql(SqlText text, Kind kind) {

    /** What a text in a step is. */
    public enum Kind {
        /** Statements. */
        STATEMENTS,
        /** A part of a statement, such as the condition of a backfill, or a query of our own. */
        PART,
        /** The name of a file that cannot be read. */
        FILE_NAME
    }
}
