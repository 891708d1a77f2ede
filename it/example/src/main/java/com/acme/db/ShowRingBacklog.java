package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/**
 * Shows how many deliveries wait for each ring.
 *
 * <p>A view reads its tables with the rights of its owner, who has {@code BYPASSRLS} here, and {@code security_invoker}
 * needs PostgreSQL 15: so the view asks for the tenant itself.
 */
@Revision(
        id = "202602041315_show_ring_backlog",
        parent = "202602021030_add_draft_collaborators",
        description = "Backlog of each ring",
        requirements = "REQ-423",
        author = "Tomasz Lind")
final class ShowRingBacklog implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE VIEW core.ring_backlog WITH (security_barrier) AS
                SELECT p.ring, count(*) AS waiting, min(p.next_attempt_at) AS next_attempt_at
                  FROM core.ring_pending p
                 WHERE p.tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid
                   AND p.delivered_at IS NULL
                 GROUP BY p.ring;
                COMMENT ON VIEW core.ring_backlog IS 'How many deliveries of the current tenant wait for each ring.';
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("DROP VIEW core.ring_backlog");
    }
}
