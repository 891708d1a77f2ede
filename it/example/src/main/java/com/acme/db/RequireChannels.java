package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/**
 * Makes the channel a required column. The validated constraint spares the scan of the table, and is then superfluous.
 *
 * <p>Two statements, because PostgreSQL does not look at a constraint that the same statement drops. On the way back the
 * constraint is validated in a transaction of its own, so that nobody waits for the scan.
 */
@Revision(
        id = "202602121600_require_channels",
        parent = "202602111000_validate_channels",
        description = "Channel of an event, 4 of 4: not null",
        requirements = "REQ-418",
        author = "Ines Okafor")
final class RequireChannels implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                ALTER TABLE core.publish_events ALTER COLUMN channel SET NOT NULL;
                ALTER TABLE core.publish_events DROP CONSTRAINT publish_events_channel_present;
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("""
                ALTER TABLE core.publish_events
                    ADD CONSTRAINT publish_events_channel_present CHECK (channel IS NOT NULL) NOT VALID
                """);
        steps.autocommit("ALTER TABLE core.publish_events VALIDATE CONSTRAINT publish_events_channel_present", """
                SELECT convalidated
                  FROM pg_catalog.pg_constraint
                 WHERE conrelid = 'core.publish_events'::regclass AND conname = 'publish_events_channel_present'
                """);
        steps.sql("ALTER TABLE core.publish_events ALTER COLUMN channel DROP NOT NULL");
    }
}
