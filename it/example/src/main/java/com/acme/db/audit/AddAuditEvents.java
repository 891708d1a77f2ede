package com.acme.db.audit;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/** Adds the audit trail, which a trigger keeps from being changed. */
@Revision(
        id = "202601211000_add_audit_events",
        parent = "202601191530_add_publish_event_conflicts",
        description = "Audit trail",
        requirements = "REQ-430",
        risk = "A tenant with an audit trail can no longer be deleted; offboarding archives the trail first",
        author = "Mara Quist")
final class AddAuditEvents implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE FUNCTION core.refuse_change() RETURNS trigger
                    LANGUAGE plpgsql AS $$
                BEGIN
                    RAISE EXCEPTION '% only grows', TG_TABLE_NAME;
                END
                $$;

                CREATE TABLE core.audit_events (
                    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
                    tenant_id uuid NOT NULL REFERENCES core.tenants (id) ON DELETE RESTRICT,
                    actor text NOT NULL,
                    action text NOT NULL,
                    details jsonb NOT NULL DEFAULT '{}',
                    details_hash bytea NOT NULL GENERATED ALWAYS AS (core.canonical_sha256(details)) STORED,
                    occurred_at timestamptz NOT NULL DEFAULT now(),
                    CONSTRAINT audit_events_id_in_tenant UNIQUE (tenant_id, id)
                );
                CREATE INDEX audit_events_by_time ON core.audit_events (tenant_id, occurred_at);
                CREATE TRIGGER audit_events_only_grow BEFORE UPDATE OR DELETE ON core.audit_events
                    FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

                ALTER TABLE core.audit_events ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE POLICY tenant_isolation ON core.audit_events
                    USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("""
                DROP TABLE core.audit_events;
                DROP FUNCTION core.refuse_change();
                """);
    }
}
