package dev.palindrome.engine.connect;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConnectionCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.sql.lex.Identifier;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says what a failed connection means to the user. The SQLSTATE and the exception below decide; a text only where both are silent. */
record ConnectFailures(DatabaseUrl url, Login login) {

    /** The server is there, and it is not one to deploy to as things stand. */
    private static final Set<Code> TARGET_REFUSED = Set.of(
            ConnectionCode.TLS_REFUSED,
            ConnectionCode.TLS_UNTRUSTED,
            ConnectionCode.ROLE_REFUSED,
            ConnectionCode.NOT_PERMITTED);

    MigrationException whileConnecting(SQLException e) {
        return failure(diagnosticOf(e), e);
    }

    MigrationException whileSettingUp(SessionSetup setup, SQLException e) {
        return failure(
                setup.role()
                        .map(role -> ConnectionCode.ROLE_REFUSED
                                .with("user", login.user())
                                .with("role", role)
                                .with("quotedRole", sql(role))
                                .with("quotedUser", sql(login.user()))
                                .with("target", target())
                                .with("problem", problem(e))
                                .diagnostic())
                        .orElseGet(() -> other(e)),
                e);
    }

    private Diagnostic diagnosticOf(SQLException e) {
        if (causedBy(e, UnknownHostException.class)) {
            return ConnectionCode.HOST_UNKNOWN.with("target", target()).diagnostic();
        }
        if (causedBy(e, SSLException.class)) {
            return untrusted(e);
        }
        return switch (String.valueOf(e.getSQLState())) {
            case "08001", "08006" -> at(ConnectionCode.SERVER_UNREACHABLE, e).diagnostic();
            case "08004" -> rejected(e);
            case "28P01", "28000" -> loginRefused(e);
            case "3D000" ->
                ConnectionCode.DATABASE_MISSING
                        .with("target", url.authority())
                        .with("database", database())
                        .diagnostic();
            case "42501" ->
                at(ConnectionCode.NOT_PERMITTED, e)
                        .with("user", login.user())
                        .with("quotedDatabase", sql(database()))
                        .with("quotedUser", sql(login.user()))
                        .diagnostic();
            case "53300", "57P01", "57P02", "57P03" ->
                at(ConnectionCode.SERVER_BUSY, e).diagnostic();
            default -> other(e);
        };
    }

    private Diagnostic untrusted(SQLException e) {
        return at(ConnectionCode.TLS_UNTRUSTED, e)
                .with("verifiedUrl", url.withSslMode("verify-full") + "&sslrootcert=/path/to/root.crt")
                .diagnostic();
    }

    private Diagnostic loginRefused(SQLException e) {
        return at(ConnectionCode.LOGIN_REFUSED, e)
                .with("user", login.user())
                .with("source", login.source())
                .diagnostic();
    }

    /** pgjdbc gives 08004 where TLS is refused, where a password is asked for that we do not have, and to what it cannot do. */
    private Diagnostic rejected(SQLException e) {
        if (isAboutTls(e)) {
            return ConnectionCode.TLS_REFUSED
                    .with("target", target())
                    .with("plainUrl", url.withSslMode("disable"))
                    .diagnostic();
        }
        return login.password().isEmpty() ? loginRefused(e) : other(e);
    }

    /** The one place where a text decides: nothing else tells them apart, and pgjdbc says SSL in every language. */
    private boolean isAboutTls(SQLException e) {
        boolean demanded = !Stream.of("disable", "allow", "prefer").toList().contains(url.sslMode());
        return demanded && String.valueOf(e.getMessage()).contains("SSL");
    }

    private static String sql(String name) {
        return new Identifier(name).sql();
    }

    private Diagnostic other(SQLException e) {
        return at(ConnectionCode.CONNECT_FAILED, e)
                .with("sqlState", String.valueOf(e.getSQLState()))
                .diagnostic();
    }

    private Diagnostic.Draft at(ConnectionCode code, SQLException e) {
        return code.with("target", target()).with("problem", problem(e));
    }

    private String target() {
        return url.authority() + "/" + database();
    }

    private String database() {
        return url.database().orElse(login.user());
    }

    private String problem(SQLException e) {
        Redactor redactor = login.password().map(Redactor.ofPatterns()::and).orElseGet(Redactor::ofPatterns);
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return redactor.redact(first);
    }

    private static MigrationException failure(Diagnostic diagnostic, SQLException cause) {
        boolean refused = TARGET_REFUSED.contains(diagnostic.code());
        return new MigrationException(diagnostic, refused ? ExitStatus.TARGET_REFUSED : ExitStatus.USAGE, cause);
    }

    private static boolean causedBy(Throwable failure, Class<? extends Throwable> type) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .anyMatch(type::isInstance);
    }
}
