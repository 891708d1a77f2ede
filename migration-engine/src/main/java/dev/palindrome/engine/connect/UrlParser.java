package dev.palindrome.engine.connect;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.ConnectionCode;
import dev.palindrome.model.diagnostic.NearestName;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one url. What it complains about it describes, and never repeats: a password may stand in the wrong place. */
final class UrlParser {

    private static final String JDBC = "jdbc:postgresql:";
    private static final List<String> LIBPQ = List.of("postgresql://", "postgres://");

    private final String url;
    private final DatabaseUrl.Origin origin;
    private final Map<UrlOption, String> options = new EnumMap<>(UrlOption.class);
    private Optional<String> database = Optional.empty();
    private Optional<String> user = Optional.empty();
    private Optional<Secret> password = Optional.empty();

    UrlParser(String url, DatabaseUrl.Origin origin) {
        this.url = url;
        this.origin = origin;
    }

    DatabaseUrl parse() {
        String rest = withoutScheme();
        int question = rest.indexOf('?');
        if (question >= 0) {
            String query = rest.substring(question + 1);
            if (query.contains("@")) {
                // Then it may be the end of a password with a question mark in it.
                throw unreadable(
                        "an `@` stands after a `?`; in a password or a value they are written `%40` and `%3F`");
            }
            readOptions(query);
            rest = rest.substring(0, question);
        }
        List<Host> hosts = rest.startsWith("//") ? readAuthority(rest.substring(2)) : readDatabaseOnly(rest);
        if (password.isPresent() && origin != DatabaseUrl.Origin.VARIABLE) {
            throw new MigrationException(ConnectionCode.URL_CREDENTIALS.draft().diagnostic(), ExitStatus.USAGE);
        }
        return new DatabaseUrl(hosts, database, user, password, options);
    }

    /** What follows the scheme, beginning with {@code //} if hosts are named. */
    private String withoutScheme() {
        if (url.startsWith(JDBC)) {
            return url.substring(JDBC.length());
        }
        return LIBPQ.stream()
                .filter(url::startsWith)
                .findFirst()
                .map(scheme -> "//" + url.substring(scheme.length()))
                .orElseThrow(() -> unreadable("it begins neither with `jdbc:postgresql:` nor with `postgresql://`"));
    }

    private List<Host> readDatabaseOnly(String path) {
        nameDatabase(path.startsWith("/") ? path.substring(1) : path);
        return List.of(new Host("localhost", Host.DEFAULT_PORT));
    }

    private List<Host> readAuthority(String text) {
        // The last one: a password may hold an @ or a / that should have been escaped, and must not become a host.
        int at = text.lastIndexOf('@');
        if (at >= 0) {
            readCredentials(text.substring(0, at));
        }
        String rest = text.substring(at + 1);
        int slash = rest.indexOf('/');
        nameDatabase(slash < 0 ? "" : rest.substring(slash + 1));
        return readHosts(slash < 0 ? rest : rest.substring(0, slash));
    }

    private void readCredentials(String text) {
        int colon = text.indexOf(':');
        String name = decoded(colon < 0 ? text : text.substring(0, colon));
        user = Optional.of(name).filter(value -> !value.isEmpty());
        if (colon >= 0) {
            password = Optional.of(Secret.of(decoded(text.substring(colon + 1))));
        }
    }

    private List<Host> readHosts(String text) {
        List<Host> hosts = new ArrayList<>();
        for (String host : text.split(",", -1)) {
            hosts.add(readHost(host));
        }
        return hosts;
    }

    private Host readHost(String text) {
        int bracket = text.startsWith("[") ? text.indexOf(']') : -1;
        int colon = text.indexOf(':', bracket + 1);
        String name = decoded(bracket > 0 ? text.substring(1, bracket) : colon < 0 ? text : text.substring(0, colon));
        if (name.contains("/")) {
            throw unreadable("its host is a socket's directory, and the driver speaks TCP only");
        }
        return new Host(
                name.isEmpty() ? "localhost" : name, colon < 0 ? Host.DEFAULT_PORT : port(text.substring(colon + 1)));
    }

    private int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) == 0 || Integer.parseInt(text) > 65_535) {
            throw unreadable("what follows the host's `:` is not a port, a number from 1 to 65535");
        }
        return Integer.parseInt(text);
    }

    private void nameDatabase(String text) {
        if (text.contains("/")) {
            throw unreadable("its database has a `/`, which is written `%2F`");
        }
        database = Optional.of(decoded(text)).filter(name -> !name.isEmpty());
    }

    private void readOptions(String query) {
        for (String option : query.split("&", -1)) {
            if (!option.isEmpty()) {
                int equals = option.indexOf('=');
                if (equals < 0) {
                    throw unreadable("one of its options has no `=`");
                }
                readOption(option.substring(0, equals), decoded(option.substring(equals + 1)));
            }
        }
    }

    private void readOption(String name, String value) {
        switch (name) {
            case "user" -> user = Optional.of(value);
            case "password" -> password = Optional.of(Secret.of(value));
            default -> options.put(UrlOption.named(name).orElseThrow(() -> unknown(name)), value);
        }
    }

    private static MigrationException unknown(String name) {
        String suggestion = NearestName.to(name, UrlOption.names())
                .map(nearest -> "write `" + nearest + "` instead of `" + name + "`")
                .orElse("leave it out");
        return new MigrationException(
                ConnectionCode.URL_OPTION_UNKNOWN
                        .with("option", name)
                        .with("suggestion", suggestion)
                        .with("allowed", String.join(", ", UrlOption.names()))
                        .diagnostic(),
                ExitStatus.USAGE);
    }

    private String decoded(String text) {
        try {
            // A plus is a plus here; only forms mean a blank by it.
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unreadable("a `%` in it is not followed by two hexadecimal digits; the sign itself is written `%25`");
        }
    }

    private static MigrationException unreadable(String problem) {
        return new MigrationException(
                ConnectionCode.URL_UNREADABLE.with("problem", problem).diagnostic(), ExitStatus.USAGE);
    }
}
