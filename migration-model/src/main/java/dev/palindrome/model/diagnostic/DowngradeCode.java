package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** Every revision has a downgrade or a waiver that somebody answers for, and every waiver has a reason. */
public enum DowngradeCode implements Code {
    /** Not overridden, no waiver. */
    MISSING_DOWNGRADE(Entry.error(
                    "PAL030",
                    COMPILE,
                    "revision `{id}` has no downgrade",
                    "when the deployment goes wrong there is no way back but a restore of the whole database",
                    """
                    {downgrade}
                    or, if there is no way back, say who answers for that:
                    @Waiver(rule = "missing-downgrade", owner = "...", risk = "...")
                    """)
            .waivable("missing-downgrade")
            .example("java", """
                    @Override
                    public void upgrade(Steps steps) {
                        steps.sql("CREATE TABLE core.drafts (id uuid PRIMARY KEY)");
                    }
                    """, """
                    @Override
                    public void upgrade(Steps steps) {
                        steps.sql("CREATE TABLE core.drafts (id uuid PRIMARY KEY)");
                    }

                    @Override
                    public void downgrade(Steps steps) {
                        steps.sql("DROP TABLE core.drafts");
                    }
                    """)),

    /** Overridden, but with nothing in it. */
    EMPTY_DOWNGRADE(Entry.error(
                    "PAL031",
                    COMPILE,
                    "the downgrade of revision `{id}` has no statement in it",
                    "it would report success and leave everything that the upgrade did",
                    """
                    {downgrade}
                    or, if there is no way back, say who answers for there being none:
                    @Waiver(rule = "missing-downgrade", owner = "...", risk = "...")
                    """)
            .waivable("missing-downgrade")
            .example("java", """
                    @Override
                    public void downgrade(Steps steps) {
                        steps.sql("-- nothing to do");
                    }
                    """, """
                    @Override
                    public void downgrade(Steps steps) {
                        steps.sql("DROP TABLE core.drafts");
                    }
                    """)),

    /** A downgrade that leaves something of its upgrade. */
    INCOMPLETE_DOWNGRADE(Entry.error(
                    "PAL589",
                    COMPILE,
                    "the downgrade does not take back the upgrade: {left}",
                    "after a rollback the schema is another one than before the upgrade: the application of the old release meets"
                            + " what it does not know, and the next upgrade fails on what is there already or is missing",
                    "{missing}")
            .waivable("downgrade-incomplete")
            .example("java", """
                    @Override
                    public void upgrade(Steps steps) {
                        steps.sql("ALTER TABLE core.orders ADD COLUMN region text; CREATE INDEX orders_note_idx ON core.orders (note)");
                    }

                    @Override
                    public void downgrade(Steps steps) {
                        steps.sql("ALTER TABLE core.orders DROP COLUMN region");
                    }
                    """, """
                    @Override
                    public void upgrade(Steps steps) {
                        steps.sql("ALTER TABLE core.orders ADD COLUMN region text; CREATE INDEX orders_note_idx ON core.orders (note)");
                    }

                    @Override
                    public void downgrade(Steps steps) {
                        steps.sql("DROP INDEX core.orders_note_idx; ALTER TABLE core.orders DROP COLUMN region");
                    }
                    """)),

    /** A waiver of a rule that does not exist. */
    UNKNOWN_RULE(Entry.error(
                    "PAL032",
                    COMPILE,
                    "the waiver on `{id}` names `{rule}`, which is no rule",
                    "a waiver of nothing looks like a decision, and is none",
                    "{suggestion}")
            .example(
                    "java",
                    "@Waiver(rule = \"missing-downgrad\", owner = \"payments\", risk = \"restore from backup\")",
                    "@Waiver(rule = \"missing-downgrade\", owner = \"payments\", risk = \"restore from backup\")")),

    /** A waiver that nobody answers for. */
    WAIVER_WITHOUT_OWNER(Entry.error(
                    "PAL033",
                    COMPILE,
                    "the waiver of `{rule}` on `{id}` has the owner `{owner}`, which is nobody",
                    "at three in the morning somebody has to be called",
                    "name a team or a person:\nowner = \"payments\"")
            .example(
                    "java",
                    "@Waiver(rule = \"missing-downgrade\", owner = \"TODO\", risk = \"restore from backup\")",
                    "@Waiver(rule = \"missing-downgrade\", owner = \"payments\", risk = \"restore from backup\")")),

    /** A waiver that does not say what can happen. */
    WAIVER_WITHOUT_RISK(
            Entry.error(
                            "PAL034",
                            COMPILE,
                            "the waiver of `{rule}` on `{id}` has the risk `{risk}`, which says nothing",
                            "whoever approves the deployment reads this sentence and nothing else",
                            "say what can happen and what would be done then:\n"
                                    + "risk = \"ledger rows cannot be un-merged; restore from backup\"")
                    .example(
                            "java",
                            "@Waiver(rule = \"missing-downgrade\", owner = \"payments\", risk = \"none\")",
                            "@Waiver(rule = \"missing-downgrade\", owner = \"payments\", risk = \"ledger rows cannot be un-merged; restore from backup\")")),

    /** A waiver whose last day is over. */
    WAIVER_EXPIRED(
            Entry.error(
                            "PAL035",
                            COMPILE,
                            "the waiver of `{rule}` on `{id}` expired on {expires}",
                            "it was given until then, and the reason to look again was part of it",
                            "remove the cause, or have `{owner}` decide again and write a later day:\nexpires = \"{later}\"")
                    .example(
                            "java",
                            "@Waiver(rule = \"missing-downgrade\", owner = \"payments\", risk = \"...\", expires = \"2020-01-31\")",
                            "@Waiver(rule = \"missing-downgrade\", owner = \"payments\", risk = \"...\", expires = \"2027-01-31\")")),

    /** A last day that is no day. */
    WAIVER_EXPIRES_MALFORMED(Entry.error(
                    "PAL036",
                    COMPILE,
                    "the waiver of `{rule}` on `{id}` expires on `{expires}`, which is no day",
                    "a day that cannot be read would never come",
                    "write year, month and day:\nexpires = \"{later}\"")
            .example("java", "expires = \"31.01.2027\"", "expires = \"2027-01-31\"")),

    /** A waiver that waives nothing. */
    UNUSED_WAIVER(Entry.error(
                    "PAL037",
                    COMPILE,
                    "the waiver of `{rule}` on `{id}` waives nothing",
                    "the next finding of that rule would be waived unseen, by a decision about something else",
                    "remove the waiver")
            .example(
                    "java",
                    "@Waiver(rule = \"missing-downgrade\", ...)  // on a revision with a downgrade",
                    "// no waiver")),

    /** Two waivers of one rule. */
    DUPLICATE_WAIVER(Entry.error(
                    "PAL038",
                    COMPILE,
                    "revision `{id}` waives `{rule}` twice",
                    "two owners for one risk means that nobody answers",
                    "keep one of them")
            .example(
                    "java",
                    "@Waiver(rule = \"missing-downgrade\", owner = \"payments\", ...)\n@Waiver(rule = \"missing-downgrade\", owner = \"ledger\", ...)",
                    "@Waiver(rule = \"missing-downgrade\", owner = \"payments\", ...)"));

    private final Entry entry;

    DowngradeCode(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
