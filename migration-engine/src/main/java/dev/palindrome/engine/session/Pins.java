package dev.palindrome.engine.session;

import dev.palindrome.sql.lex.Identifier;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The settings that every migration runs under, whatever the role, the database or the revision before has set.
 *
 * <p>They are set once and compared after every revision, which costs nothing; only a revision that changed one makes
 * them be set again.
 */
final class Pins {

    // not DISCARD ALL: it drops advisory locks, and with them ours (manual, DISCARD)
    private static final String RESET = "RESET SESSION AUTHORIZATION; RESET ROLE; CLOSE ALL; UNLISTEN *; RESET ALL; ";

    // some operating systems refuse these (manual, 20.3.2); there the server notices a dead client later
    private static final String IF_SUPPORTED = """
            DO $palindrome$
            BEGIN
              BEGIN PERFORM pg_catalog.set_config('client_connection_check_interval', '2s', false);
              EXCEPTION WHEN invalid_parameter_value OR feature_not_supported THEN NULL; END;
              BEGIN PERFORM pg_catalog.set_config('tcp_user_timeout', '60s', false);
              EXCEPTION WHEN invalid_parameter_value OR feature_not_supported THEN NULL; END;
            END
            $palindrome$;
            """;

    /** Not set by us, since they say something of the database, but put back when a revision changed them. */
    private static final List<String> WATCHED = List.of("default_transaction_read_only", "session_replication_role");

    private final Map<String, String> values = new LinkedHashMap<>();

    private final Optional<Identifier> role;

    Pins(List<Identifier> schemas, Timeouts timeouts, Optional<Identifier> role) {
        this.role = role;
        values.put("search_path", searchPath(schemas));
        values.put("lock_timeout", millis(timeouts.lock().toMillis()));
        values.put("statement_timeout", millis(timeouts.statement().toMillis()));
        // a session that lost its client lets go of the lock in about a minute, not in two hours (keepalives)
        values.put("idle_in_transaction_session_timeout", "60s");
        values.put("idle_session_timeout", "15min");
        values.put("tcp_keepalives_idle", "30");
        values.put("tcp_keepalives_interval", "10");
        values.put("tcp_keepalives_count", "3");
        values.put("row_security", "off");
        values.put("standard_conforming_strings", "on");
        values.put("client_encoding", "UTF8");
        values.put("TimeZone", "UTC");
        values.put("DateStyle", "ISO");
        values.put("IntervalStyle", "postgres");
        values.put("default_transaction_isolation", "read committed");
        values.put("check_function_bodies", "on");
        values.put("xmloption", "content");
        values.put("bytea_output", "hex");
        values.put("synchronous_commit", "on");
    }

    private static String millis(long millis) {
        return millis + "ms";
    }

    /** pg_temp last: where it is not named it is searched first, even before pg_catalog (manual, 20.11.1). */
    private static String searchPath(List<Identifier> schemas) {
        return Stream.concat(schemas.stream().map(Identifier::quoted), Stream.of("pg_temp"))
                .collect(Collectors.joining(", "));
    }

    /** Sets everything in one message. */
    void apply(Session session) throws SQLException {
        String again = role.map(name -> "SET ROLE " + name.quoted() + ";").orElse("");
        String settings = values.keySet().stream()
                .map(name -> "pg_catalog.set_config('" + name + "', ?, false)")
                .collect(Collectors.joining(", "));
        session.message(
                RESET + again + IF_SUPPORTED + "SELECT " + settings,
                row -> true,
                values.values().toArray());
    }

    /** An expression that changes when any of the settings, or the role, does. */
    String fingerprint() {
        return Stream.concat(values.keySet().stream(), WATCHED.stream())
                .map(name -> "pg_catalog.current_setting('" + name + "')")
                .collect(Collectors.joining(
                        ", ", "pg_catalog.md5(pg_catalog.concat_ws('|', current_user, session_user, ", "))"));
    }
}
