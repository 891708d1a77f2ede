package com.acme.db.audit;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

/**
 * Says what to do instead when a change of the audit trail is refused, with an SQLSTATE that programs can tell apart.
 *
 * <p>Both versions of the function are whole files, so that a reviewer can compare them.
 */
@Revision(
        id = "202602190930_explain_refused_change",
        parent = "202602171045_index_publish_events_by_channel",
        description = "A refused change of the audit trail explains itself",
        requirements = "REQ-433",
        author = "Mara Quist")
final class ExplainRefusedChange implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sqlFile("refuse_change_with_hint.sql");
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sqlFile("refuse_change.sql");
    }
}
