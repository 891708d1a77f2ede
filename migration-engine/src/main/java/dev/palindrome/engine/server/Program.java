package dev.palindrome.engine.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One of PostgreSQL's programs, run to its end.
 *
 * @param launcher the user that it runs under
 * @param command its command line; never a password
 * @param directory where it runs: one that its user can enter
 */
record Program(Launcher launcher, List<String> command, Path directory) {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** How a program ended. */
    record Outcome(int exit, String output) {

        boolean ok() {
            return exit == 0;
        }
    }

    Outcome run() throws IOException {
        // A file, not a pipe: the server that pg_ctl starts would hold a pipe open for as long as it lives.
        Path output = Files.createTempFile("palindrome-", ".out");
        try {
            Process process = builder(output).start();
            return new Outcome(exitOf(process), Files.readString(output));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private ProcessBuilder builder(Path output) {
        ProcessBuilder builder = new ProcessBuilder(launcher.command(command))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // A PGDATA or PGOPTIONS of the user's shell is meant for another server.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    private int exitOf(Process process) throws IOException {
        try {
            if (process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException(command.get(0) + " did not end within " + LIMIT);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw Pause.interrupted(command.get(0), e);
        }
    }
}
