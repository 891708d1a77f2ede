package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;
import dev.palindrome.migration.Waiver;

/** Lets an event be withdrawn. PostgreSQL cannot take a value out of an enum again, so there is no way back. */
@Revision(
        id = "202602231200_allow_withdrawn_events",
        parent = "202602190930_explain_refused_change",
        description = "State of an event that was withdrawn",
        requirements = "REQ-424",
        author = "Ines Okafor")
@Waiver(
        rule = "missing-downgrade",
        owner = "publishing",
        risk = "The value stays in the enum, unused and harmless; going back further means restoring the backup",
        expires = "2030-12-31",
        ticket = "PUB-731",
        approvedBy = "Mara Quist")
final class AllowWithdrawnEvents implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("ALTER TYPE core.publish_state ADD VALUE 'withdrawn' AFTER 'published'");
    }
}
