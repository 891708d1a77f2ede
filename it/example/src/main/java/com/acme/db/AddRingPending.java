package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/**
 * Adds the deliveries that still wait for their ring.
 *
 * <p>Few of the rows wait at any time, and only those are looked for: the index on them is partial.
 */
@Revision(
        id = "202601121640_add_ring_pending",
        parent = "202601120905_add_ring_ledger",
        description = "Deliveries that wait for their ring",
        requirements = "REQ-421",
        author = "Tomasz Lind")
final class AddRingPending implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE TABLE core.ring_pending (
                    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
                    tenant_id uuid NOT NULL REFERENCES core.tenants (id) ON DELETE CASCADE,
                    event_id uuid NOT NULL,
                    ring text NOT NULL,
                    attempts bigint NOT NULL DEFAULT 0,
                    next_attempt_at timestamptz NOT NULL DEFAULT now(),
                    delivered_at timestamptz,
                    CONSTRAINT ring_pending_ring_known CHECK (ring IN ('canary', 'early', 'broad')),
                    CONSTRAINT ring_pending_once UNIQUE (tenant_id, event_id, ring),
                    CONSTRAINT ring_pending_event FOREIGN KEY (tenant_id, event_id)
                        REFERENCES core.publish_events (tenant_id, id) ON DELETE CASCADE
                );
                CREATE INDEX ring_pending_due ON core.ring_pending (tenant_id, next_attempt_at)
                    WHERE delivered_at IS NULL;

                ALTER TABLE core.ring_pending ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE POLICY tenant_isolation ON core.ring_pending
                    USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("DROP TABLE core.ring_pending");
    }
}
