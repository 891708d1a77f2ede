package dev.palindrome.engine.connect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An option that a url may carry.
 *
 * <p>All others are refused: among them are some that load classes, write files or change how SQL is read
 * (CVE-2022-21724, CVE-2024-1597).
 */
enum UrlOption {
    APPLICATION_NAME("ApplicationName", "application_name"),
    CONNECT_TIMEOUT("connectTimeout", "connect_timeout"),
    SOCKET_TIMEOUT("socketTimeout", "socketTimeout"),
    TCP_KEEP_ALIVE("tcpKeepAlive", "tcpKeepAlive"),
    TARGET_SERVER_TYPE("targetServerType", "targetServerType"),
    SSL_MODE("sslmode", "sslmode"),
    SSL_ROOT_CERT("sslrootcert", "sslrootcert"),
    SSL_CERT("sslcert", "sslcert"),
    SSL_KEY("sslkey", "sslkey"),
    CHANNEL_BINDING("channelBinding", "channel_binding"),
    REQUIRE_AUTH("requireAuth", "require_auth"),
    GSS_ENC_MODE("gssEncMode", "gssencmode");

    private final String jdbc;
    private final String libpq;

    UrlOption(String jdbc, String libpq) {
        this.jdbc = jdbc;
        this.libpq = libpq;
    }

    /** The name that pgjdbc knows. */
    String property() {
        return jdbc;
    }

    /** The option of that name, in pgjdbc's spelling or in libpq's; both spell exactly. */
    static Optional<UrlOption> named(String name) {
        return Arrays.stream(values())
                .filter(option -> option.jdbc.equals(name) || option.libpq.equals(name))
                .findFirst();
    }

    /** All names, for messages. */
    static List<String> names() {
        return Arrays.stream(values())
                .flatMap(option -> Stream.of(option.jdbc, option.libpq))
                .distinct()
                .sorted()
                .toList();
    }
}
