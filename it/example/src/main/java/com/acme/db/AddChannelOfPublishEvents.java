package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/**
 * Adds the channel of an event: the first of four revisions that make it a required column of a table full of rows.
 *
 * <p>The default is set apart from the column, so that it counts for new rows only. {@code ADD COLUMN … DEFAULT 'web'}
 * would give it to the old ones as well, some of which say in their payload that they came from elsewhere.
 */
@Revision(
        id = "202602091000_add_channel_of_publish_events",
        parent = "202602051100_grant_to_application",
        description = "Channel of an event, 1 of 4: the column",
        requirements = "REQ-418",
        author = "Ines Okafor")
final class AddChannelOfPublishEvents implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                ALTER TABLE core.publish_events
                    ADD COLUMN channel text,
                    ALTER COLUMN channel SET DEFAULT 'web'
                """);
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("ALTER TABLE core.publish_events DROP COLUMN channel");
    }
}
