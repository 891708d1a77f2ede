package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/**
 * Adds the profiles that say how a tenant's packs are configured, each with a hash of its document.
 *
 * <p>A generated column wants an immutable expression. {@code document::text::bytea} is one, but reads backslashes as
 * escapes and fails on them; {@code convert_to} does not, but is only stable, because it depends on the encoding of the
 * database. That encoding never changes, so the function may promise what its body cannot. The text of a {@code jsonb} is
 * canonical: keys sorted, blanks and duplicates gone.
 */
@Revision(
        id = "202601071200_add_policy_profiles",
        parent = "202601051030_create_tenants",
        description = "Policy profiles for pack configuration",
        requirements = "REQ-412",
        author = "Ines Okafor")
final class AddPolicyProfiles implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE FUNCTION core.canonical_sha256(document jsonb) RETURNS bytea
                    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
                    RETURN sha256(convert_to(document::text, 'UTF8'));

                CREATE TABLE core.policy_profiles (
                    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
                    tenant_id uuid NOT NULL REFERENCES core.tenants (id) ON DELETE CASCADE,
                    name text NOT NULL,
                    document jsonb NOT NULL,
                    document_hash bytea NOT NULL GENERATED ALWAYS AS (core.canonical_sha256(document)) STORED,
                    created_at timestamptz NOT NULL DEFAULT now(),
                    CONSTRAINT policy_profiles_name_unique UNIQUE (tenant_id, name),
                    CONSTRAINT policy_profiles_id_in_tenant UNIQUE (tenant_id, id)
                );
                CREATE INDEX policy_profiles_by_hash ON core.policy_profiles (tenant_id, document_hash);

                ALTER TABLE core.policy_profiles ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE POLICY tenant_isolation ON core.policy_profiles
                    USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("""
                DROP TABLE core.policy_profiles;
                DROP FUNCTION core.canonical_sha256(jsonb);
                """);
    }
}
