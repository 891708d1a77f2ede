package dev.palindrome.maven.database;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.connect.DatabaseConnections;
import dev.palindrome.engine.connect.DatabaseUrl;
import dev.palindrome.engine.connect.Environment;
import dev.palindrome.engine.connect.Logins;
import dev.palindrome.engine.connect.ServerLogins;
import dev.palindrome.engine.connect.SessionSetup;
import dev.palindrome.engine.server.Binaries;
import dev.palindrome.engine.server.CacheDirectory;
import dev.palindrome.engine.server.EmbeddedServers;
import dev.palindrome.engine.server.KeptServer;
import dev.palindrome.engine.server.Platform;
import dev.palindrome.model.diagnostic.PluginCode;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Finds the database that a goal works on: the one of the url, or an embedded one that the project keeps. */
public final class Databases {

    /** The name of the database in the embedded PostgreSQL. */
    private static final String EMBEDDED = "app";

    private static final String APPLICATION = "palindrome";

    private final Environment environment;
    private final ServerLogins servers;
    private final Binaries binaries;
    private final Platform platform;

    /**
     * Knows what Maven knows.
     *
     * @param environment the variables and the user's home
     * @param servers the passwords of settings.xml
     * @param binaries fetches PostgreSQL's binaries
     * @param platform the machine
     */
    public Databases(Environment environment, ServerLogins servers, Binaries binaries, Platform platform) {
        this.environment = environment;
        this.servers = servers;
        this.binaries = binaries;
        this.platform = platform;
    }

    /**
     * Works on a database.
     *
     * @param settings which one
     * @param kept the embedded PostgreSQL that is worked on without a url
     * @param work what to do
     */
    public void use(DatabaseSettings settings, Kept kept, Consumer<ConnectionSource> work) {
        if (settings.url().isPresent()) {
            work.accept(connections(settings.url().get(), settings));
            return;
        }
        settings.realDatabase().ifPresent(evidence -> {
            throw urlMissing(evidence);
        });
        kept.console()
                .accept("no migrations.url: working on the embedded PostgreSQL " + kept.major() + " in "
                        + kept.directory());
        try (KeptServer server = embedded().kept(kept.major(), kept.directory())) {
            work.accept(server.database(EMBEDDED));
        }
    }

    /** Connections to the database of the url, which must be given. */
    public DatabaseConnections connections(DatabaseSettings settings) {
        return connections(settings.url().orElseThrow(() -> urlMissing("`-Dmigrations.database=server`")), settings);
    }

    private DatabaseConnections connections(DatabaseUrl url, DatabaseSettings settings) {
        return new DatabaseConnections(
                url,
                new Logins(environment, servers).find(url, settings.login()),
                new SessionSetup(settings.role()),
                APPLICATION);
    }

    private static MigrationException urlMissing(String evidence) {
        return new MigrationException(
                PluginCode.URL_MISSING.with("evidence", evidence).diagnostic(), ExitStatus.USAGE);
    }

    /** What starts embedded servers. */
    public EmbeddedServers embedded() {
        boolean root = environment.user().equals("root");
        return new EmbeddedServers(CacheDirectory.of(environment, platform, root), platform, binaries, root);
    }

    /**
     * The embedded PostgreSQL of a project.
     *
     * @param major its major version
     * @param directory where its data stay
     * @param console hears that it is worked on
     */
    public record Kept(int major, Path directory, Consumer<String> console) {}
}
