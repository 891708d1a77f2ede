package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/**
 * Lets the application work and the reporting read. The platform makes both roles; neither owns anything.
 *
 * <p>What only grows can only be added to: the ledger and the audit trail are neither updated nor deleted from.
 */
@Revision(
        id = "202602051100_grant_to_application",
        parent = "202602041315_show_ring_backlog",
        description = "Privileges of the application and of reporting",
        requirements = "REQ-402",
        author = "Mara Quist")
final class GrantToApplication implements Migration {

    private static final String WORKED_ON = "core.policy_profiles, core.publish_events, core.publish_event_conflicts,"
            + " core.ring_pending, core.ring_clerk_sync,"
            + " core.drafts, core.draft_segments, core.draft_collaborators";

    private static final String ADDED_TO = "core.ring_ledger, core.audit_events, core.audit_agent_decisions";

    @Override
    public void upgrade(Steps steps) {
        steps.sql("GRANT USAGE ON SCHEMA core TO acme_app, acme_reporting");
        steps.sql("GRANT SELECT ON core.tenants TO acme_app");
        steps.sql("GRANT SELECT, INSERT, UPDATE, DELETE ON " + WORKED_ON + " TO acme_app");
        steps.sql("GRANT SELECT, INSERT ON " + ADDED_TO + " TO acme_app");
        steps.sql("GRANT SELECT ON core.ring_backlog TO acme_app, acme_reporting");
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("REVOKE SELECT ON core.ring_backlog FROM acme_app, acme_reporting");
        steps.sql("REVOKE SELECT, INSERT ON " + ADDED_TO + " FROM acme_app");
        steps.sql("REVOKE SELECT, INSERT, UPDATE, DELETE ON " + WORKED_ON + " FROM acme_app");
        steps.sql("REVOKE SELECT ON core.tenants FROM acme_app");
        steps.sql("REVOKE USAGE ON SCHEMA core FROM acme_app, acme_reporting");
    }
}
