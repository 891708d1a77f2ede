package dev.palindrome.engine.server;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.ServerCode;
import dev.palindrome.model.settings.PostgresMajors;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Says what the failure of a scratch server means to the user. */
final class ServerFailures {

    private ServerFailures() {}

    static MigrationException unknownMajor(int major, Platform platform) {
        return new MigrationException(
                ServerCode.MAJOR_UNKNOWN
                        .with("major", major)
                        .with("platform", platform.classifier())
                        .with("known", PostgresMajors.OLDEST + " to " + PostgresMajors.NEWEST)
                        .with("nearest", PostgresMajors.nearest(major))
                        .diagnostic(),
                ExitStatus.USAGE);
    }

    static MigrationException cannotRun(List<String> refusals) {
        return new MigrationException(
                ServerCode.CANNOT_RUN
                        .with("refusals", String.join("; ", refusals))
                        .diagnostic(),
                ExitStatus.USAGE);
    }

    static MigrationException programFailed(String program, Path directory, Program.Outcome outcome, String log) {
        return new MigrationException(
                ServerCode.PROGRAM_FAILED
                        .with("program", program)
                        .with("exit", outcome.exit())
                        .with("directory", directory)
                        .with("output", (outcome.output().strip() + "\n" + log).strip())
                        .diagnostic(),
                ExitStatus.USAGE);
    }

    static MigrationException files(Path path, IOException cause) {
        return new MigrationException(
                ServerCode.FILES_FAILED
                        .with("path", path)
                        .with("problem", String.valueOf(cause.getMessage()))
                        .diagnostic(),
                ExitStatus.USAGE,
                cause);
    }

    static MigrationException busy(Path path, Duration waited) {
        return new MigrationException(
                ServerCode.CLUSTER_BUSY
                        .with("path", path)
                        .with("seconds", waited.toSeconds())
                        .diagnostic(),
                ExitStatus.USAGE);
    }

    static MigrationException database(String name, SQLException cause) {
        return new MigrationException(
                ServerCode.DATABASE_REFUSED
                        .with("database", name)
                        .with("sqlState", String.valueOf(cause.getSQLState()))
                        .with("problem", String.valueOf(cause.getMessage()))
                        .diagnostic(),
                ExitStatus.USAGE,
                cause);
    }
}
