package dev.palindrome.model.settings;

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
 * @param tenants how tenants are kept apart, if they are
 */
public record HistorySettings(
        String name,
        int postgres,
        IdFormat ids,
        Optional<Pattern> idPattern,
        List<String> schemas,
        Map<String, Severity> severities,
        Optional<TenantPolicy> tenants) {

    /** The history of a project that configures none. */
    public static final HistorySettings DEFAULT = new HistorySettings(
            "main",
            PostgresMajors.OLDEST,
            IdFormat.UTC_MINUTE,
            Optional.empty(),
            List.of("public"),
            Map.of(),
            Optional.empty());

    /** Copies the collections. */
    public HistorySettings {
        schemas = List.copyOf(schemas);
        severities = Map.copyOf(severities);
    }

    /**
     * The same, with ids of any form.
     *
     * @return settings by which no id is wrong that can be in a history at all
     */
    public HistorySettings withAnyIds() {
        return new HistorySettings(name, postgres, IdFormat.PATTERN, Optional.empty(), schemas, severities, tenants);
    }

    /**
     * A history that only has a name.
     *
     * @param name the name
     * @return the defaults under this name
     */
    public static HistorySettings named(String name) {
        return new HistorySettings(
                name,
                DEFAULT.postgres,
                DEFAULT.ids,
                DEFAULT.idPattern,
                DEFAULT.schemas,
                DEFAULT.severities,
                DEFAULT.tenants);
    }
}
