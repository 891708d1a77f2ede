package dev.palindrome.engine.connect;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.ConnectionCode;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds out whom to log in as, and with which password.
 *
 * <p>The nearest statement wins: the url, the parameters, the build tool's settings, the variables, libpq's password file. A
 * source that was named and has nothing is an error, because the next one might hold the password of another database.
 */
public final class Logins {

    private static final String DEFAULT_VARIABLE = "MIGRATIONS_PASSWORD";
    private static final String LIBPQ_VARIABLE = "PGPASSWORD";

    private final Environment environment;
    private final ServerLogins servers;

    /**
     * Knows where to look.
     *
     * @param environment variables and home directory
     * @param servers the build tool's settings
     */
    public Logins(Environment environment, ServerLogins servers) {
        this.environment = environment;
        this.servers = servers;
    }

    /** Decides for one url. */
    public Login find(DatabaseUrl url, LoginSettings settings) {
        Optional<ServerLogins.ServerLogin> server = settings.serverId().map(this::server);
        String user = user(url, settings, server);
        return Stream.<Supplier<Optional<Login>>>of(
                        () -> login(user, url.password(), "the url"),
                        () -> login(
                                user,
                                server.flatMap(ServerLogins.ServerLogin::password),
                                "settings.xml, server `" + settings.serverId().orElse("") + "`"),
                        () -> settings.passwordEnv()
                                .flatMap(name -> login(user, Optional.of(named(name)), "the variable " + name)),
                        () -> fromVariable(user, DEFAULT_VARIABLE),
                        () -> fromVariable(user, LIBPQ_VARIABLE),
                        () -> fromFile(user, url))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Login(user, Optional.empty(), "nowhere: none was given"));
    }

    private ServerLogins.ServerLogin server(String id) {
        return servers.find(id)
                .orElseThrow(() -> new MigrationException(
                        ConnectionCode.SERVER_ID_UNKNOWN.with("serverId", id).diagnostic(), ExitStatus.USAGE));
    }

    private String user(DatabaseUrl url, LoginSettings settings, Optional<ServerLogins.ServerLogin> server) {
        return url.user()
                .or(settings::user)
                .or(() -> server.flatMap(ServerLogins.ServerLogin::user))
                .or(() -> environment.variable("PGUSER"))
                .orElseGet(environment::user);
    }

    private Secret named(String variable) {
        return environment
                .variable(variable)
                .map(Secret::of)
                .orElseThrow(() -> new MigrationException(
                        ConnectionCode.PASSWORD_VARIABLE_EMPTY
                                .with("variable", variable)
                                .diagnostic(),
                        ExitStatus.USAGE));
    }

    private Optional<Login> fromVariable(String user, String name) {
        return login(user, environment.variable(name).map(Secret::of), "the variable " + name);
    }

    private Optional<Login> fromFile(String user, DatabaseUrl url) {
        PasswordFile file = PasswordFile.of(environment);
        String database = url.database().orElse(user);
        return url.hosts().stream()
                .map(host ->
                        login(user, file.find(host, database, user), file.path().toString()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Login> login(String user, Optional<Secret> password, String source) {
        return password.map(secret -> new Login(user, Optional.of(secret), source));
    }
}
