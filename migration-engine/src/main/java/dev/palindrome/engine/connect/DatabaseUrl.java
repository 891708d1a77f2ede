package dev.palindrome.engine.connect;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a database is, read from a url in JDBC's or in libpq's form.
 *
 * @param hosts the servers to try, in this order
 * @param database the database's name; without one in the url it is the user's name, as with libpq
 * @param user the user, if the url names one
 * @param password the password, if the url holds one
 * @param options what else the url says, in pgjdbc's terms
 */
public record DatabaseUrl(
        List<Host> hosts,
        Optional<String> database,
        Optional<String> user,
        Optional<Secret> password,
        Map<UrlOption, String> options) {

    /** Where a url was read: only one place is fit for a password. */
    public enum Origin {
        /** A Maven parameter, which is printed under {@code -X}, or a command line, which everybody can read. */
        PARAMETER,
        /** The environment variable {@code MIGRATIONS_URL}. */
        VARIABLE
    }

    public DatabaseUrl {
        hosts = List.copyOf(hosts);
        Map<UrlOption, String> ordered = new EnumMap<>(UrlOption.class);
        ordered.putAll(options);
        options = Collections.unmodifiableMap(ordered);
    }

    /**
     * Reads a url.
     *
     * @throws dev.palindrome.engine.MigrationException if it cannot be read, or says what it must not; the message never
     *     repeats the url
     */
    public static DatabaseUrl parse(String url, Origin origin) {
        return new UrlParser(url.strip(), origin).parse();
    }

    /** Whether every host is this machine. */
    public boolean isLoopback() {
        return hosts.stream().allMatch(Host::isLoopback);
    }

    /** How TLS is used: as the url says, else always, but for connections that never leave the machine. */
    public String sslMode() {
        return options.getOrDefault(UrlOption.SSL_MODE, isLoopback() ? "prefer" : "require");
    }

    /** The url with another {@code sslmode}, for a message; without user and password. */
    String withSslMode(String mode) {
        Map<UrlOption, String> changed = new EnumMap<>(UrlOption.class);
        changed.putAll(options);
        changed.put(UrlOption.SSL_MODE, mode);
        return new DatabaseUrl(hosts, database, Optional.empty(), Optional.empty(), changed).toString();
    }

    DatabaseUrl withDatabase(String name) {
        return new DatabaseUrl(hosts, Optional.of(name), user, password, options);
    }

    String authority() {
        return hosts.stream().map(Host::toString).collect(Collectors.joining(","));
    }

    /** The url in JDBC's form, without user and password. */
    @Override
    public String toString() {
        String query = options.entrySet().stream()
                .map(option -> option.getKey().property() + "=" + option.getValue())
                .collect(Collectors.joining("&"));
        return "jdbc:postgresql://" + authority() + "/" + database.orElse("") + (query.isEmpty() ? "" : "?" + query);
    }
}
