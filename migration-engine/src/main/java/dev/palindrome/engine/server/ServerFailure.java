package dev.palindrome.engine.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Why there is no scratch server. */
public sealed interface ServerFailure {

    /** No binaries are known for this major version. */
    record UnknownMajor(int major) implements ServerFailure {}

    /** None of the ways to run the binaries works here. */
    record CannotRun(Path installation, List<String> refusals) implements ServerFailure {

        public CannotRun {
            refusals = List.copyOf(refusals);
        }
    }

    /** One of PostgreSQL's programs failed. */
    record ProgramFailed(String program, int exit, String output) implements ServerFailure {}

    /** A file could not be read or written. */
    record FilesFailed(Path path, String reason) implements ServerFailure {}

    /** Another build uses the kept cluster. */
    record ClusterBusy(Path directory, Duration waited) implements ServerFailure {}

    /** The server refused to make or drop a scratch database. */
    record DatabaseRefused(String database, String sqlState, String reason) implements ServerFailure {}
}
