package dev.palindrome.sql.lint;

import java.util.List;

/**
 * A text that has been read.
 *
 * @param statements its statements in order; those that the grammar refuses are left out
 * @param refusals what the grammar refuses, in order
 */
public record SqlText(List<ReadStatement> statements, List<Refusal> refusals) {

    /** Copies the lists. */
    public SqlText {
        statements = List.copyOf(statements);
        refusals = List.copyOf(refusals);
    }
}
