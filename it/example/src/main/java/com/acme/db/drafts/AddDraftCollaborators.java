package com.acme.db.drafts;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/** Adds who may read, comment and write a draft. */
@Revision(
        id = "202602021030_add_draft_collaborators",
        parent = "202601281500_add_draft_segments",
        description = "People who work on a draft",
        requirements = "REQ-442",
        author = "Jonas Adeyemi")
final class AddDraftCollaborators implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE TABLE core.draft_collaborators (
                    tenant_id uuid NOT NULL REFERENCES core.tenants (id) ON DELETE CASCADE,
                    draft_id uuid NOT NULL,
                    collaborator text NOT NULL,
                    may text NOT NULL DEFAULT 'read',
                    invited_at timestamptz NOT NULL DEFAULT now(),
                    PRIMARY KEY (tenant_id, draft_id, collaborator),
                    CONSTRAINT draft_collaborators_may_known CHECK (may IN ('read', 'comment', 'write')),
                    CONSTRAINT draft_collaborators_draft FOREIGN KEY (tenant_id, draft_id)
                        REFERENCES core.drafts (tenant_id, id) ON DELETE CASCADE
                );
                CREATE INDEX draft_collaborators_by_person ON core.draft_collaborators (tenant_id, collaborator);

                ALTER TABLE core.draft_collaborators ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE POLICY tenant_isolation ON core.draft_collaborators
                    USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("DROP TABLE core.draft_collaborators");
    }
}
