package dev.palindrome.sql.rule;

import dev.palindrome.model.settings.HistorySettings;
import dev.palindrome.model.settings.TenantPolicy;
import java.util.List;
import java.util.Optional;

/**
 * What the rules must know of the history.
 *
 * @param postgres the lowest major version of the server that the SQL must run on
 * @param searchPath the schemas that unqualified names are looked for in
 * @param tenants how tenants are kept apart, if they are
 * @param runnerSetsTimeouts whether whoever runs the SQL sets lock and statement timeouts, as Palindrome does
 */
public record LintSettings(
        int postgres, List<String> searchPath, Optional<TenantPolicy> tenants, boolean runnerSetsTimeouts) {

    /** Copies the list. */
    public LintSettings {
        searchPath = List.copyOf(searchPath);
    }

    /**
     * What the rules must know of a history that Palindrome runs.
     *
     * @param history how it is configured
     * @return the settings
     */
    public static LintSettings of(HistorySettings history) {
        return new LintSettings(history.postgres(), history.schemas(), history.tenants(), true);
    }
}
