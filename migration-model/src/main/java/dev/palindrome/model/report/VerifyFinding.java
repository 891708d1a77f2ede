package dev.palindrome.model.report;

import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.plan.Direction;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something said about a revision, with its place in the sources as far as it is known.
 *
 * @param diagnostic what is said
 * @param direction the direction that it is about, or empty if it is about both
 * @param file the source file, or empty if it is not known
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 * @param waivedBy who answers for it, if a waiver covers it; then it counts for nothing
 */
public record VerifyFinding(
        Diagnostic diagnostic,
        Optional<Direction> direction,
        Optional<String> file,
        OptionalInt line,
        OptionalInt column,
        Optional<String> waivedBy) {

    /**
     * Whether it fails the build.
     *
     * @return true for an error that is not waived
     */
    public boolean isError() {
        return waivedBy.isEmpty() && diagnostic.isError();
    }
}
