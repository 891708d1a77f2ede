package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/** Leaves withdrawn events out of the backlog. A revision later than the value itself, which had to be committed first. */
@Revision(
        id = "202602241015_leave_withdrawn_events_out_of_backlog",
        parent = "202602231200_allow_withdrawn_events",
        description = "Backlog without withdrawn events",
        requirements = "REQ-424",
        author = "Ines Okafor")
final class LeaveWithdrawnEventsOutOfBacklog implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE OR REPLACE VIEW core.ring_backlog WITH (security_barrier) AS
                SELECT p.ring, count(*) AS waiting, min(p.next_attempt_at) AS next_attempt_at
                  FROM core.ring_pending p
                  JOIN core.publish_events e ON e.tenant_id = p.tenant_id AND e.id = p.event_id
                 WHERE p.tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid
                   AND p.delivered_at IS NULL
                   AND e.state <> 'withdrawn'
                 GROUP BY p.ring
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("""
                CREATE OR REPLACE VIEW core.ring_backlog WITH (security_barrier) AS
                SELECT p.ring, count(*) AS waiting, min(p.next_attempt_at) AS next_attempt_at
                  FROM core.ring_pending p
                 WHERE p.tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid
                   AND p.delivered_at IS NULL
                 GROUP BY p.ring
                """);
    }
}
