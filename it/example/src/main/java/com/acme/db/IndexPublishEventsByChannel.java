package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/** Indexes events by channel while the application goes on writing: outside a transaction, and alone in its revision. */
@Revision(
        id = "202602171045_index_publish_events_by_channel",
        parent = "202602121600_require_channels",
        description = "Events of a channel, latest first",
        requirements = "REQ-419",
        author = "Tomasz Lind")
final class IndexPublishEventsByChannel implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE INDEX CONCURRENTLY publish_events_by_channel
                    ON core.publish_events (tenant_id, channel, occurred_at DESC)
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("DROP INDEX CONCURRENTLY core.publish_events_by_channel");
    }
}
