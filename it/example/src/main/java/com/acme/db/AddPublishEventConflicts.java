package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/** Adds the pairs of events that want to publish the same pack differently, until somebody decides between them. */
@Revision(
        id = "202601191530_add_publish_event_conflicts",
        parent = "202601141110_add_ring_clerk_sync",
        description = "Events that contradict each other",
        requirements = "REQ-417",
        author = "Ines Okafor")
final class AddPublishEventConflicts implements Migration {

    private static final String OWN_ROWS =
            "tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid";

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE TABLE core.publish_event_conflicts (
                    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
                    tenant_id uuid NOT NULL REFERENCES core.tenants (id) ON DELETE CASCADE,
                    event_id uuid NOT NULL,
                    other_event_id uuid NOT NULL,
                    decided_at timestamptz,
                    CONSTRAINT publish_event_conflicts_pair UNIQUE (tenant_id, event_id, other_event_id),
                    CONSTRAINT publish_event_conflicts_ordered CHECK (event_id < other_event_id),
                    CONSTRAINT publish_event_conflicts_event FOREIGN KEY (tenant_id, event_id)
                        REFERENCES core.publish_events (tenant_id, id) ON DELETE CASCADE,
                    CONSTRAINT publish_event_conflicts_other_event FOREIGN KEY (tenant_id, other_event_id)
                        REFERENCES core.publish_events (tenant_id, id) ON DELETE CASCADE
                );
                CREATE INDEX publish_event_conflicts_by_other_event
                    ON core.publish_event_conflicts (tenant_id, other_event_id);
                ALTER TABLE core.publish_event_conflicts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                """);
        steps.sql("CREATE POLICY tenant_isolation ON core.publish_event_conflicts USING (" + OWN_ROWS + ")");
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("DROP TABLE core.publish_event_conflicts");
    }
}
