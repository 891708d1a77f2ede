package dev.palindrome.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/** Flyway through its API, with a file for each revision and its defaults, but silent. */
final class FlywayContender implements Contender {

    private final Path directory;

    /** Held, because the JDK forgets the level of a logger that nobody holds. */
    private final Logger log = Logger.getLogger("org.flywaydb");

    FlywayContender(Workload workload, Path directory) throws IOException {
        this.directory = directory;
        log.setLevel(Level.OFF);
        for (Workload.Entry entry : workload.revisions()) {
            String name = String.format(Locale.ROOT, "V%d__%s.sql", entry.number(), entry.name());
            Files.writeString(directory.resolve(name), entry.upgrade());
        }
    }

    @Override
    public String name() {
        return "Flyway";
    }

    @Override
    public void apply(BenchDatabase database) {
        Flyway.configure()
                .dataSource(database.url(), database.server().user(), "")
                .locations("filesystem:" + directory)
                .load()
                .migrate();
    }
}
