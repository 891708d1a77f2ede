package dev.palindrome.engine.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The file {@code postmaster.pid} in which a server writes its process id; it stays behind after a {@code kill -9}.
 *
 * <p>By then the id may belong to another process, in a restarted container even to us, and {@code pg_ctl} would signal it.
 */
record PostmasterFile(Path file) {

    static PostmasterFile in(Path data) {
        return new PostmasterFile(data.resolve("postmaster.pid"));
    }

    /** Whether the process that it names is a PostgreSQL that runs. */
    boolean namesAServer() throws IOException {
        return server().isPresent();
    }

    /** Ends the server without ceremony; its sessions end by themselves when they notice. */
    void kill() throws IOException {
        Optional<ProcessHandle> server = server();
        if (server.isPresent()) {
            server.get().destroyForcibly();
            server.get().onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    /** Removes what a dead server left. */
    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    private Optional<ProcessHandle> server() throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.stream()
                .limit(1)
                .map(String::strip)
                .filter(pid -> pid.matches("[0-9]{1,18}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                .filter(ProcessHandle::isAlive)
                // Unknown is taken for a server: better a refusal than two servers on one directory.
                .filter(process -> process.info().command().orElse("postgres").contains("postgres"))
                .findFirst();
    }
}
