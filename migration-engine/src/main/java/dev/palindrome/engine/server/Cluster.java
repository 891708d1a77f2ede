package dev.palindrome.engine.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A data directory, with the programs that make it, start it and stop it.
 *
 * @param installation the programs
 * @param launcher how they are run
 * @param directory what holds the data, the superuser's password and the server's log
 */
record Cluster(Installation installation, Launcher launcher, Path directory) {

    /** The superuser, named as on most servers, so that migrations which mention it run. */
    static final String SUPERUSER = "postgres";

    private static final int LOG_LINES = 30;

    /** How a cluster is shut down. */
    enum Stop {
        /** Ends the sessions and writes everything out: the data are kept. */
        FAST,
        /** Just ends: the data are thrown away. */
        IMMEDIATE;

        private String word() {
            return this == FAST ? "fast" : "immediate";
        }
    }

    /** Makes the data directory unless it is there; an attempt that was cut off is begun anew. */
    void initialise(Password password) throws IOException {
        if (Files.isRegularFile(data().resolve("PG_VERSION"))) {
            return;
        }
        Path unfinished = directory.resolve("data.unfinished");
        FileTree.delete(unfinished);
        password.writeTo(passwordFile());
        FileOwner.of(launcher).own(directory, passwordFile());
        run(List.of(
                installation.program("initdb").toString(),
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                // A file, because everybody can read a command line.
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                "--no-sync"));
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server and waits until it answers. */
    void start(int port, List<String> settings) throws IOException {
        run(List.of(
                program("pg_ctl"),
                "start",
                "--pgdata=" + data(),
                "--log=" + log(),
                "--wait",
                "--timeout=60",
                "--options=" + options(port, settings)));
    }

    /** Stops the server if it runs, also one that another process left behind. */
    void stop(Stop how) throws IOException {
        PostmasterFile postmaster = PostmasterFile.in(data());
        if (postmaster.namesAServer()) {
            run(List.of(
                    program("pg_ctl"), "stop", "--pgdata=" + data(), "--wait", "--timeout=60", "--mode=" + how.word()));
        } else {
            postmaster.remove();
        }
    }

    Path data() {
        return directory.resolve("data");
    }

    Path log() {
        return directory.resolve("server.log");
    }

    /** Where the superuser's password stands, readable for its owner only. */
    Path passwordFile() {
        return directory.resolve("password");
    }

    private String options(int port, List<String> settings) {
        List<String> all = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "timezone=UTC",
                // A schema with some thousand objects in one transaction.
                "max_locks_per_transaction=512"));
        all.addAll(settings);
        return all.stream().map(setting -> "-c " + setting).collect(Collectors.joining(" "));
    }

    private String program(String name) {
        return installation.program(name).toString();
    }

    private void run(List<String> command) throws IOException {
        Program.Outcome outcome = new Program(launcher, command, directory).run();
        if (!outcome.ok()) {
            String name = String.valueOf(Path.of(command.get(0)).getFileName());
            throw ServerFailures.programFailed(name, directory, outcome, endOfLog());
        }
    }

    private String endOfLog() throws IOException {
        if (!Files.isReadable(log())) {
            return "";
        }
        try (Stream<String> lines = Files.lines(log(), StandardCharsets.ISO_8859_1)) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - LOG_LINES), all.size()));
        }
    }
}
