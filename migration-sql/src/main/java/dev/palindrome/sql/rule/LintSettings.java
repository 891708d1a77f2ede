package dev.palindrome.sql.rule;

import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules must know of the history.
 *
 * @param postgres the lowest major version of the server that the SQL must run on
 * @param searchPath the schemas that unqualified names are looked for in
 * @param tenants how tenants are kept apart, if they are
 * @param runnerSetsTimeouts whether whoever runs the SQL sets lock and statement timeouts, as Palindrome does
 */
public record LintSettings(
        int postgres, List<String> searchPath, Optional<Tenants> tenants, boolean runnerSetsTimeouts) {

    /** Copies the list. */
    public LintSettings {
        searchPath = List.copyOf(searchPath);
    }

    /**
     * How tenants are kept apart.
     *
     * @param schemas the schemas whose tables belong to tenants
     * @param table the table of the tenants, qualified
     * @param column the column that names the tenant
     * @param setting the setting that holds the current tenant of a session
     * @param exempt tables that are not asked, qualified
     */
    public record Tenants(Set<String> schemas, String table, String column, String setting, Set<String> exempt) {

        /** Copies the sets. */
        public Tenants {
            schemas = Set.copyOf(schemas);
            exempt = Set.copyOf(exempt);
        }

        /**
         * Whether the rows of a table must be kept apart.
         *
         * @param name the table
         * @return false for that of the tenants, and for those that are exempt
         */
        public boolean ask(QualifiedName name) {
            String qualified = name.toString();
            return schemas.contains(name.schema()) && !exempt.contains(qualified) && !table.equals(qualified);
        }
    }
}
