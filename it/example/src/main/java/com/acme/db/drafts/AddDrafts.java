package com.acme.db.drafts;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/** Adds the drafts of packs, each under the policy profile that will publish it. */
@Revision(
        id = "202601280920_add_drafts",
        parent = "202601231345_add_audit_agent_decisions",
        description = "Drafts of packs",
        requirements = "REQ-440",
        author = "Jonas Adeyemi")
final class AddDrafts implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE TABLE core.drafts (
                    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
                    tenant_id uuid NOT NULL REFERENCES core.tenants (id) ON DELETE CASCADE,
                    policy_profile_id uuid NOT NULL,
                    title text NOT NULL,
                    language text NOT NULL DEFAULT 'en',
                    created_at timestamptz NOT NULL DEFAULT now(),
                    CONSTRAINT drafts_id_in_tenant UNIQUE (tenant_id, id),
                    CONSTRAINT drafts_policy_profile FOREIGN KEY (tenant_id, policy_profile_id)
                        REFERENCES core.policy_profiles (tenant_id, id) ON DELETE RESTRICT
                );
                CREATE INDEX drafts_by_policy_profile ON core.drafts (tenant_id, policy_profile_id);

                ALTER TABLE core.drafts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE POLICY tenant_isolation ON core.drafts
                    USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("DROP TABLE core.drafts");
    }
}
