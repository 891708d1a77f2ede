package dev.palindrome.model.gate;

import dev.palindrome.migration.IdFormat;
import dev.palindrome.migration.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a history is configured, with every value checked.
 *
 * @param name the history
 * @param postgres the lowest major version of the server
 * @param ids the form of new ids
 * @param idPattern what a whole id matches, with {@link IdFormat#PATTERN}
 * @param schemas the search path of the migrations
 * @param severities severities that differ from the catalogue's, by rule
 */
public record HistorySettings(
        String name,
        int postgres,
        IdFormat ids,
        Optional<Pattern> idPattern,
        List<String> schemas,
        Map<String, Severity> severities) {

    /** The history of a project that configures none. */
    public static final HistorySettings DEFAULT =
            new HistorySettings("main", 14, IdFormat.UTC_MINUTE, Optional.empty(), List.of("public"), Map.of());

    /** Copies the collections. */
    public HistorySettings {
        schemas = List.copyOf(schemas);
        severities = Map.copyOf(severities);
    }
}
