package dev.palindrome.model.settings;

import java.util.Set;

/**
 * How tenants are kept apart.
 *
 * @param schemas the schemas whose tables belong to tenants
 * @param table the table of the tenants, qualified
 * @param column the column that names the tenant
 * @param setting the setting that holds the current tenant of a session
 * @param exempt tables that are not asked, qualified
 */
public record TenantPolicy(Set<String> schemas, String table, String column, String setting, Set<String> exempt) {

    /** Copies the sets. */
    public TenantPolicy {
        schemas = Set.copyOf(schemas);
        exempt = Set.copyOf(exempt);
    }

    /**
     * Whether the rows of a table must be kept apart.
     *
     * @param schema the table's schema
     * @param name its name
     * @return false for that of the tenants, and for those that are exempt
     */
    public boolean asksFor(String schema, String name) {
        String qualified = schema + "." + name;
        return schemas.contains(schema) && !exempt.contains(qualified) && !table.equals(qualified);
    }
}
