package dev.palindrome.maven;

import dev.palindrome.engine.SystemPace;
import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.connect.DatabaseConnections;
import dev.palindrome.engine.connect.DatabaseUrl;
import dev.palindrome.engine.connect.LoginSettings;
import dev.palindrome.engine.deploy.Environment;
import dev.palindrome.engine.deploy.Result;
import dev.palindrome.engine.deploy.Settings;
import dev.palindrome.engine.proof.TestGround;
import dev.palindrome.engine.server.ContainerServers;
import dev.palindrome.engine.server.ExistingServer;
import dev.palindrome.engine.server.ScratchServer;
import dev.palindrome.engine.session.Timeouts;
import dev.palindrome.engine.store.Deployer;
import dev.palindrome.maven.database.DatabaseSettings;
import dev.palindrome.maven.database.Databases;
import dev.palindrome.maven.database.ScratchKind;
import dev.palindrome.maven.output.Console;
import dev.palindrome.maven.output.Output;
import dev.palindrome.maven.output.Results;
import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.maven.project.CompiledHistory;
import dev.palindrome.sql.lex.Identifier;
import java.util.Optional;
import java.util.UUID;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that work on a database. */
abstract class DatabaseGoal extends HistoryGoal {

    /** Where the database is, {@code postgresql://host:5432/database}; without it, an embedded PostgreSQL is worked on. */
    @Parameter(property = "migrations.url")
    private @Nullable String url;

    /** The user to log in as. */
    @Parameter(property = "migrations.user")
    private @Nullable String user;

    /** The server in settings.xml that has user and password. */
    @Parameter(property = "migrations.serverId")
    private @Nullable String serverId;

    /** The name of the environment variable that has the password. */
    @Parameter(property = "migrations.passwordEnv")
    private @Nullable String passwordEnv;

    /** The role to work as, set after the login. */
    @Parameter(property = "migrations.role")
    private @Nullable String role;

    /** The schema of the record of what runs; by default {@code migrations}, for other histories than main {@code migrations_<history>}. */
    @Parameter(property = "migrations.schema")
    private @Nullable String schema;

    /** The label that the database must have. */
    @Parameter(property = "migrations.expectTarget")
    private @Nullable String expectTarget;

    /** The deployment, as the pipeline calls it. */
    @Parameter(property = "migrations.deploymentId")
    private @Nullable String deploymentId;

    /** The request that asked for the deployment. */
    @Parameter(property = "migrations.requestId")
    private @Nullable String requestId;

    /** How long a statement waits for a lock of the application. */
    @Parameter(property = "migrations.lockTimeout", defaultValue = "800ms")
    private @Nullable String lockTimeout;

    /** How long a transaction that did not get its locks is tried again. */
    @Parameter(property = "migrations.lockBudget", defaultValue = "10m")
    private @Nullable String lockBudget;

    /** How long to wait for another deployment. */
    @Parameter(property = "migrations.waitForLock", defaultValue = "10m")
    private @Nullable String waitForLock;

    /** How long a statement may run; by default 60s inside a transaction, 6h outside. */
    @Parameter(property = "migrations.statementTimeout")
    private @Nullable String statementTimeout;

    /** The major version of the embedded PostgreSQL; by default the history's lowest. */
    @Parameter(property = "migrations.postgresVersion")
    private @Nullable String postgresVersion;

    private final SettingsDecrypter decrypter;
    private final RepositorySystem repositories;

    DatabaseGoal(SettingsDecrypter decrypter, RepositorySystem repositories) {
        this.decrypter = decrypter;
        this.repositories = repositories;
    }

    /** Works on the database that the parameters name. */
    final void onDatabase(Parameters given, CompiledHistory compiled, DatabaseWork work) {
        DatabaseSettings database = databaseSettings(given);
        Settings settings = settings(given);
        Databases.Kept kept = new Databases.Kept(major(given, compiled), module().migrations(), getLog()::info);
        databases().use(database, kept, source -> work.on(environment(compiled, settings, source)));
    }

    /** Tells what a change of the database did, and fails if it did not do all of it; the report is written in either case. */
    static void end(Output output, Result result) {
        if (result.failure().isPresent()) {
            output.save(Results.of(result.report()));
        } else {
            output.show(Results.of(result.report()));
        }
        result.orElseThrow();
    }

    /** What is done on a database. */
    @FunctionalInterface
    interface DatabaseWork {
        /** Does it. */
        void on(Environment environment);
    }

    /** Whether the goal works on the embedded PostgreSQL. */
    final boolean isEmbedded(Parameters given) {
        return given.text("url", url).isEmpty();
    }

    /** A PostgreSQL on which databases are made and dropped at will. */
    final ScratchServer scratchServer(Parameters given, ScratchKind kind, int major) {
        Databases databases = databases();
        return switch (kind) {
            case EMBEDDED -> databases.embedded().throwAway(major);
            case TESTCONTAINERS -> new ContainerServers().start(major);
            case SERVER -> existing(databases.connections(databaseSettings(given)));
        };
    }

    private static ScratchServer existing(DatabaseConnections connections) {
        new TestGround(connections).require();
        return ExistingServer.on(connections);
    }

    /** The major version of a PostgreSQL of our own: what the user says, else the history's lowest. */
    final int major(Parameters given, CompiledHistory compiled) {
        return given.number("postgresVersion", postgresVersion)
                .orElse(compiled.heading().postgres());
    }

    private Databases databases() {
        return Maven.databases(session(), project(), repositories, decrypter);
    }

    private Environment environment(CompiledHistory compiled, Settings settings, ConnectionSource source) {
        return new Environment(
                source, compiled.forEngine(), settings, new SystemPace(), new Console(getLog(), redactor()));
    }

    private DatabaseSettings databaseSettings(Parameters given) {
        DatabaseUrl.Origin origin =
                given.isFromEnvironment("url") ? DatabaseUrl.Origin.VARIABLE : DatabaseUrl.Origin.PARAMETER;
        return new DatabaseSettings(
                given.text("url", url).map(text -> DatabaseUrl.parse(text, origin)),
                new LoginSettings(
                        given.text("user", user),
                        given.text("serverId", serverId),
                        given.text("passwordEnv", passwordEnv)),
                given.text("role", role),
                realDatabase(given));
    }

    /** What would have no sense on an embedded PostgreSQL, so that a forgotten url is not taken for one. */
    private Optional<String> realDatabase(Parameters given) {
        return given.origin("user", user)
                .or(() -> given.origin("serverId", serverId))
                .or(() -> given.origin("role", role))
                .or(() -> given.origin("expectTarget", expectTarget))
                .or(() -> given.origin("deploymentId", deploymentId))
                .or(() -> given.origin("requestId", requestId))
                .or(given::anyVariable);
    }

    private Settings settings(Parameters given) {
        Timeouts usual = Timeouts.DEFAULT;
        Timeouts timeouts = new Timeouts(
                        given.duration("lockTimeout", lockTimeout).orElse(usual.lock()),
                        given.duration("lockBudget", lockBudget).orElse(usual.lockBudget()),
                        given.duration("waitForLock", waitForLock).orElse(usual.waitForLock()),
                        usual.statement(),
                        usual.longStatement())
                .withStatement(given.duration("statementTimeout", statementTimeout));
        return new Settings(
                new Deployer(
                        version(),
                        given.text("deploymentId", deploymentId)
                                .orElseGet(() -> UUID.randomUUID().toString()),
                        given.text("requestId", requestId)),
                timeouts,
                given.text("role", role).map(Identifier::new),
                given.text("schema", schema).map(Identifier::new),
                given.text("expectTarget", expectTarget));
    }
}
