package com.acme.db.audit;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/** Adds what an agent decided about an audited action, with which model and how sure it was. */
@Revision(
        id = "202601231345_add_audit_agent_decisions",
        parent = "202601211000_add_audit_events",
        description = "Decisions of agents in the audit trail",
        requirements = {"REQ-431", "REQ-432"},
        author = "Mara Quist")
final class AddAuditAgentDecisions implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE TABLE core.audit_agent_decisions (
                    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
                    tenant_id uuid NOT NULL REFERENCES core.tenants (id) ON DELETE RESTRICT,
                    audit_event_id uuid NOT NULL,
                    agent text NOT NULL,
                    model text NOT NULL,
                    verdict text NOT NULL,
                    confidence numeric(4, 3) NOT NULL,
                    decided_at timestamptz NOT NULL DEFAULT now(),
                    CONSTRAINT audit_agent_decisions_verdict_known CHECK (verdict IN ('allow', 'refuse', 'ask')),
                    CONSTRAINT audit_agent_decisions_confidence_share CHECK (confidence BETWEEN 0 AND 1),
                    CONSTRAINT audit_agent_decisions_audit_event FOREIGN KEY (tenant_id, audit_event_id)
                        REFERENCES core.audit_events (tenant_id, id) ON DELETE RESTRICT
                );
                CREATE INDEX audit_agent_decisions_by_audit_event
                    ON core.audit_agent_decisions (tenant_id, audit_event_id);
                CREATE TRIGGER audit_agent_decisions_only_grow BEFORE UPDATE OR DELETE ON core.audit_agent_decisions
                    FOR EACH ROW EXECUTE FUNCTION core.refuse_change();

                ALTER TABLE core.audit_agent_decisions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE POLICY tenant_isolation ON core.audit_agent_decisions
                    USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("DROP TABLE core.audit_agent_decisions");
    }
}
