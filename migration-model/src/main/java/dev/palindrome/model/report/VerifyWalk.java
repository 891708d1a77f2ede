package dev.palindrome.model.report;

import dev.palindrome.model.diagnostic.Diagnostic;
import java.util.Optional;

/**
 * A walk along the whole chain, beside the round trips of the single revisions.
 *
 * @param name {@code fresh}, {@code stamp-no-op}, {@code base-and-back}, or {@code from-release:} and a release
 * @param problem why it did not come out as it should; a warning where only released revisions are to blame
 * @param sqlstate PostgreSQL's code, if the server said it
 */
public record VerifyWalk(String name, Optional<Diagnostic> problem, Optional<String> sqlstate) {

    /** From an empty database to the head. */
    public static final String FRESH = "fresh";

    /** A database that has the schema already: recorded as applied, then upgraded by nothing. */
    public static final String STAMP_NO_OP = "stamp-no-op";

    /** From the head to the base and up again. */
    public static final String BASE_AND_BACK = "base-and-back";

    private static final String FROM_RELEASE = "from-release:";

    /**
     * The name of the walk from what a release brought.
     *
     * @param release the release
     * @return the name
     */
    public static String fromRelease(String release) {
        return FROM_RELEASE + release;
    }

    /**
     * A walk that came out as it should.
     *
     * @param name its name
     * @return the walk
     */
    public static VerifyWalk good(String name) {
        return new VerifyWalk(name, Optional.empty(), Optional.empty());
    }

    /**
     * A walk that did not.
     *
     * @param name its name
     * @param problem why
     * @return the walk
     */
    public static VerifyWalk bad(String name, Diagnostic problem) {
        return new VerifyWalk(name, Optional.of(problem), Optional.empty());
    }

    /**
     * Whether it came out as it should.
     *
     * @return true without a problem
     */
    public boolean ok() {
        return problem.isEmpty();
    }

    /**
     * Whether it fails the build.
     *
     * @return true if its problem is an error
     */
    public boolean isError() {
        return problem.filter(Diagnostic::isError).isPresent();
    }

    /**
     * Its problem as reports show it.
     *
     * @return the error, or empty without a problem
     */
    public Optional<ErrorReport> error() {
        return problem.map(diagnostic -> ErrorReport.of(diagnostic, sqlstate));
    }
}
