package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/** Adds the ledger of what went out to which ring. A tenant or an event that stands in the ledger cannot be deleted. */
@Revision(
        id = "202601120905_add_ring_ledger",
        parent = "202601091415_add_publish_events",
        description = "Ledger of deliveries to rings",
        requirements = "REQ-420",
        author = "Tomasz Lind")
final class AddRingLedger implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE TABLE core.ring_ledger (
                    tenant_id uuid NOT NULL REFERENCES core.tenants (id) ON DELETE RESTRICT,
                    sequence bigint GENERATED ALWAYS AS IDENTITY,
                    event_id uuid NOT NULL,
                    ring text NOT NULL,
                    delivered_at timestamptz NOT NULL DEFAULT now(),
                    PRIMARY KEY (tenant_id, sequence),
                    CONSTRAINT ring_ledger_ring_known CHECK (ring IN ('canary', 'early', 'broad')),
                    CONSTRAINT ring_ledger_event FOREIGN KEY (tenant_id, event_id)
                        REFERENCES core.publish_events (tenant_id, id) ON DELETE RESTRICT
                );
                CREATE INDEX ring_ledger_by_event ON core.ring_ledger (tenant_id, event_id);

                ALTER TABLE core.ring_ledger ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE POLICY tenant_isolation ON core.ring_ledger
                    USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("DROP TABLE core.ring_ledger");
    }
}
