package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/** Adds the events by which a tenant publishes a pack, with the states that an event goes through. */
@Revision(
        id = "202601091415_add_publish_events",
        parent = "202601071200_add_policy_profiles",
        description = "Events that publish a pack",
        requirements = {"REQ-415", "REQ-416"},
        author = "Ines Okafor")
final class AddPublishEvents implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE TYPE core.publish_state AS ENUM ('queued', 'published', 'failed');

                CREATE TABLE core.publish_events (
                    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
                    tenant_id uuid NOT NULL REFERENCES core.tenants (id) ON DELETE CASCADE,
                    idempotency_key text NOT NULL,
                    pack text NOT NULL,
                    payload jsonb NOT NULL,
                    payload_hash bytea NOT NULL GENERATED ALWAYS AS (core.canonical_sha256(payload)) STORED,
                    state core.publish_state NOT NULL DEFAULT 'queued',
                    occurred_at timestamptz NOT NULL DEFAULT now(),
                    CONSTRAINT publish_events_once UNIQUE (tenant_id, idempotency_key),
                    CONSTRAINT publish_events_id_in_tenant UNIQUE (tenant_id, id)
                );
                CREATE INDEX publish_events_by_hash ON core.publish_events (tenant_id, payload_hash);

                ALTER TABLE core.publish_events ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE POLICY tenant_isolation ON core.publish_events
                    USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("""
                DROP TABLE core.publish_events;
                DROP TYPE core.publish_state;
                """);
    }
}
