package com.acme.db.drafts;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/** Adds the segments that the text of a draft is cut into, in their order. */
@Revision(
        id = "202601281500_add_draft_segments",
        parent = "202601280920_add_drafts",
        description = "Segments of a draft's text",
        requirements = "REQ-441",
        author = "Jonas Adeyemi")
final class AddDraftSegments implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE TABLE core.draft_segments (
                    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
                    tenant_id uuid NOT NULL REFERENCES core.tenants (id) ON DELETE CASCADE,
                    draft_id uuid NOT NULL,
                    place bigint NOT NULL,
                    body text NOT NULL DEFAULT '',
                    CONSTRAINT draft_segments_id_in_tenant UNIQUE (tenant_id, id),
                    CONSTRAINT draft_segments_place_unique UNIQUE (tenant_id, draft_id, place)
                        DEFERRABLE INITIALLY DEFERRED,
                    CONSTRAINT draft_segments_draft FOREIGN KEY (tenant_id, draft_id)
                        REFERENCES core.drafts (tenant_id, id) ON DELETE CASCADE
                );
                COMMENT ON CONSTRAINT draft_segments_place_unique ON core.draft_segments
                    IS 'Deferred, so that two segments can change places in one transaction.';

                ALTER TABLE core.draft_segments ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE POLICY tenant_isolation ON core.draft_segments
                    USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("DROP TABLE core.draft_segments");
    }
}
