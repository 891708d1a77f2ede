package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/** Creates the schema {@code core} with the tenants. A session sees the one tenant that it says it works for. */
@Revision(
        id = "202601051030_create_tenants",
        parent = "",
        description = "Schema core and its tenants",
        requirements = "REQ-401",
        author = "Ines Okafor")
final class CreateTenants implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE SCHEMA core;

                CREATE TABLE core.tenants (
                    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
                    slug text NOT NULL,
                    name text NOT NULL,
                    created_at timestamptz NOT NULL DEFAULT now(),
                    CONSTRAINT tenants_slug_unique UNIQUE (slug),
                    CONSTRAINT tenants_slug_readable CHECK (slug ~ '^[a-z][a-z0-9-]{1,62}$')
                );
                COMMENT ON TABLE core.tenants IS 'A customer. Its rows are seen by nobody else.';

                ALTER TABLE core.tenants ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE POLICY tenant_isolation ON core.tenants
                    USING (id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("""
                DROP TABLE core.tenants;
                DROP SCHEMA core;
                """);
    }
}
