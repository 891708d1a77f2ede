package dev.palindrome.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How tenants are kept apart: every table in the schemas carries the tenant's column, with row-level security on it.
 *
 * <pre>{@code
 * tenants = @TenantPolicy(
 *         schemas = "core",
 *         table = "core.tenants",
 *         column = "tenant_id",
 *         setting = "app.current_tenant_id",
 *         exempt = {"core.tenants", "core.used_signatures"})
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface TenantPolicy {

    /**
     * The schemas whose tables belong to tenants; none means that there is no policy.
     *
     * @return the schemas
     */
    String[] schemas() default {};

    /**
     * The table of the tenants themselves, qualified with its schema.
     *
     * @return the table
     */
    String table() default "";

    /**
     * The column that names the tenant in every table.
     *
     * @return the column
     */
    String column() default "tenant_id";

    /**
     * The setting that holds the current tenant of a session.
     *
     * @return the setting
     */
    String setting() default "app.current_tenant_id";

    /**
     * Tables that the policy does not ask, qualified with their schema.
     *
     * @return the tables
     */
    String[] exempt() default {};
}
