package dev.palindrome.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The floor: psql, a file, a transaction and a plain history insert for each revision, and no promise. */
final class PsqlContender implements Contender {

    private static final String HISTORY = """
            CREATE TABLE bench_history (
                rev integer PRIMARY KEY, description text NOT NULL, checksum text NOT NULL,
                installed_by text DEFAULT current_user NOT NULL,
                installed_on timestamptz DEFAULT clock_timestamp() NOT NULL, success boolean NOT NULL);
            """;

    private final Path psql;
    private final Path script;

    PsqlContender(Path psql, Workload workload, Path directory) throws IOException {
        this.psql = psql;
        this.script = directory.resolve("all.sql");
        StringBuilder all = new StringBuilder("\\set ON_ERROR_STOP 1\n").append(HISTORY);
        for (Workload.Entry entry : workload.revisions()) {
            Path file = directory.resolve(entry.id() + ".sql");
            Files.writeString(file, "BEGIN;\n" + entry.upgrade() + insert(entry) + "COMMIT;\n");
            all.append("\\i ").append(file).append('\n');
        }
        Files.writeString(script, all);
    }

    private static String insert(Workload.Entry entry) {
        return String.format(
                Locale.ROOT,
                "INSERT INTO bench_history (rev, description, checksum, success) VALUES (%d, '%s', '%064x', true);%n",
                entry.number(),
                entry.name(),
                entry.upgrade().hashCode());
    }

    @Override
    public String name() {
        return "psql";
    }

    @Override
    public void apply(BenchDatabase database) throws IOException, InterruptedException {
        BenchServer server = database.server();
        Process process = new ProcessBuilder(
                        psql.toString(),
                        "-X",
                        "-q",
                        "-h",
                        server.host(),
                        "-p",
                        Integer.toString(server.port()),
                        "-U",
                        server.user(),
                        "-d",
                        database.name(),
                        "-f",
                        script.toString())
                .inheritIO()
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("psql ended with " + status);
        }
    }

    @Override
    public boolean knowsWhenDone() {
        return false;
    }
}
