package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/** Adds how far each clerk has copied a tenant's ledger to the delivery network. */
@Revision(
        id = "202601141110_add_ring_clerk_sync",
        parent = "202601121640_add_ring_pending",
        description = "How far each clerk has copied the ledger",
        requirements = "REQ-422",
        author = "Tomasz Lind")
final class AddRingClerkSync implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE TABLE core.ring_clerk_sync (
                    tenant_id uuid NOT NULL REFERENCES core.tenants (id) ON DELETE CASCADE,
                    clerk text NOT NULL,
                    last_sequence bigint,
                    synced_at timestamptz NOT NULL DEFAULT now(),
                    PRIMARY KEY (tenant_id, clerk),
                    CONSTRAINT ring_clerk_sync_position FOREIGN KEY (tenant_id, last_sequence)
                        REFERENCES core.ring_ledger (tenant_id, sequence) ON DELETE RESTRICT
                );
                COMMENT ON COLUMN core.ring_clerk_sync.last_sequence IS 'Null until the clerk has copied its first entry.';
                CREATE INDEX ring_clerk_sync_by_position ON core.ring_clerk_sync (tenant_id, last_sequence);

                ALTER TABLE core.ring_clerk_sync ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE POLICY tenant_isolation ON core.ring_clerk_sync
                    USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("DROP TABLE core.ring_clerk_sync");
    }
}
