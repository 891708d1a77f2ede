package com.acme.db;

import dev.palindrome.migration.Backfill;
import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/**
 * Fills in the channel of old events in small batches, and from then on refuses an event without one.
 *
 * <p>The constraint is not validated yet, which would read the whole table under the lock that adding it takes.
 */
@Revision(
        id = "202602101430_fill_in_channels",
        parent = "202602091000_add_channel_of_publish_events",
        description = "Channel of an event, 2 of 4: the old rows",
        requirements = "REQ-418",
        risk = "Rewrites the rows of a busy table; the batches leave room for other sessions",
        author = "Ines Okafor")
final class FillInChannels implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.backfill(Backfill.update("core.publish_events")
                .set("channel = coalesce(payload ->> 'channel', 'web')")
                .where("channel IS NULL")
                .batchSize(1_000)
                .check("SELECT NOT EXISTS (SELECT FROM core.publish_events WHERE channel IS NULL)"));
        steps.sql("""
                ALTER TABLE core.publish_events
                    ADD CONSTRAINT publish_events_channel_present CHECK (channel IS NOT NULL) NOT VALID
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("ALTER TABLE core.publish_events DROP CONSTRAINT publish_events_channel_present");
    }
}
