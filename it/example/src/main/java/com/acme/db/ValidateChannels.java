package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/** Proves that every event has a channel, under a lock that lets others read and write. */
@Revision(
        id = "202602111000_validate_channels",
        parent = "202602101430_fill_in_channels",
        description = "Channel of an event, 3 of 4: the proof",
        requirements = "REQ-418",
        author = "Ines Okafor")
final class ValidateChannels implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("ALTER TABLE core.publish_events VALIDATE CONSTRAINT publish_events_channel_present");
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("""
                ALTER TABLE core.publish_events
                    DROP CONSTRAINT publish_events_channel_present,
                    ADD CONSTRAINT publish_events_channel_present CHECK (channel IS NOT NULL) NOT VALID
                """);
    }
}
