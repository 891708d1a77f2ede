/**
 * The history of the publishing database: tenants, the events they publish, and the rings that the events go out to.
 *
 * <p>Whatever belongs to a tenant lives in the schema {@code core} and is kept apart from other tenants by row-level
 * security, for the owner of the tables too. The role that deploys therefore owns the tables and has {@code BYPASSRLS}.
 */
@MigrationHistory(
        name = "main",
        postgres = 14,
        schemas = {"core", "public"},
        tenants =
                @TenantPolicy(
                        schemas = "core",
                        table = "core.tenants",
                        column = "tenant_id",
                        setting = "app.current_tenant_id",
                        exempt = "core.tenants"))
package com.acme.db;

import dev.palindrome.migration.MigrationHistory;
import dev.palindrome.migration.TenantPolicy;
