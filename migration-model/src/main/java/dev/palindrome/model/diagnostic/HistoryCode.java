package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.APPLY;

/** Where a database stands, where it is to go, and what a revision would do there. */
public enum HistoryCode implements Code {
    /** A target that no revision has. */
    UNKNOWN_TARGET(Entry.error(
            "PAL210",
            APPLY,
            "no revision of the history `{history}` is called `{target}`, or begins so",
            "a target that is guessed wrong runs the wrong revisions",
            "{suggestion}")),

    /** The beginning of several ids. */
    AMBIGUOUS_TARGET(Entry.error(
            "PAL211",
            APPLY,
            "`{target}` is the beginning of {count} revisions",
            "a target that is guessed wrong runs the wrong revisions",
            """
                    write one of them out:
                    {candidates}""")),

    /** More steps than there are revisions. */
    TARGET_BEYOND(Entry.error(
            "PAL212",
            APPLY,
            "`{target}` leads beyond the {end} of the history `{history}`: only {count} revisions lie there",
            "a deployment that goes less far than it was told would report success",
            "-Dmigrations.target={end}")),

    /** An upgrade to something older. */
    TARGET_BELOW(Entry.error(
            "PAL213",
            APPLY,
            "`{target}` lies below `{current}`, at which `{database}` stands",
            "`apply` only goes up, so that a wrong target cannot drop what is there",
            "mvn migrations:rollback -Dmigrations.target={target}")),

    /** A rollback to something newer. */
    TARGET_ABOVE(Entry.error(
            "PAL214",
            APPLY,
            "`{target}` lies above `{current}`, at which `{database}` stands",
            "`rollback` only goes down",
            "mvn migrations:apply -Dmigrations.target={target}")),

    /** An applied revision that was edited. */
    EDITED_AFTER_APPLY(Entry.error(
            "PAL215",
            APPLY,
            "revision `{id}` was edited after it was applied to `{database}`",
            "the database would never get the change, and would differ for ever from those that run it now",
            """
                    roll it back by the downgrade that was kept, and apply it again:
                    mvn migrations:rollback -Dmigrations.target={parent}
                    mvn migrations:apply""")),

    /** Revisions that this build does not know. */
    DATABASE_AHEAD(Entry.error(
            "PAL216",
            APPLY,
            "`{database}` is ahead of this build: after `{head}` it has {count} more, up to `{current}`",
            "an older build would run against a schema that it was not written for",
            """
                    deploy the build that has `{current}`, or go back to what this one knows:
                    mvn migrations:rollback -Dmigrations.target={head}""")),

    /** Another branch. */
    DATABASE_DIVERGED(Entry.error(
            "PAL217",
            APPLY,
            "`{database}` is on another branch: after `{common}` it has `{theirs}`, where this build has " + "`{ours}`",
            "the two orders of revisions can give two schemas",
            """
                    roll the other branch back, then apply this one:
                    mvn migrations:rollback -Dmigrations.target={common}
                    mvn migrations:apply""")),

    /** Objects without a store. */
    UNMANAGED(Entry.error(
            "PAL218",
            APPLY,
            "`{database}` has objects in {schemas}, for example `{object}`, but no record of the history "
                    + "`{history}`",
            "nobody knows which revisions they come from; running all of them would fail half way or do harm",
            """
                    record the revision that the database is at, without running anything:
                    mvn migrations:stamp -Dmigrations.target=<id>""")),

    /** A schema of somebody else. */
    FOREIGN_STORE(Entry.error(
            "PAL219",
            APPLY,
            "the schema `{schema}` of `{database}` has `{object}`, but is not a store of Palindrome",
            "another tool or application owns that schema; writing there could break it",
            """
                    keep the store in another schema:
                    -Dmigrations.schema=palindrome""")),

    /** A store of a later version. */
    STORE_TOO_NEW(Entry.error(
            "PAL220",
            APPLY,
            "the store in `{schema}` of `{database}` has format {format}, but this version knows format " + "{known}",
            "an older version would leave out what the newer one relies on",
            "use the version of Palindrome that wrote it, or a later one")),

    /** A store of another history. */
    STORE_OF_OTHER_HISTORY(Entry.error(
            "PAL221",
            APPLY,
            "the store in `{schema}` of `{database}` belongs to the history `{stored}`, not to `{history}`",
            "revisions of two histories in one record could not be told apart",
            """
                    give each history a schema of its own:
                    -Dmigrations.schema=migrations_{history}""")),

    /** A database with another label. */
    WRONG_LABEL(Entry.error(
            "PAL222",
            APPLY,
            "`{database}` is labelled `{label}`, but `{expected}` was expected",
            "a deployment that was meant for another database must not run here",
            """
                    check the url; if it is the right database:
                    -Dmigrations.expectTarget={label}""")),

    /** A revision that stopped half way. */
    UNFINISHED_RUN(Entry.error(
            "PAL223",
            APPLY,
            "the {direction} of `{id}` stopped half way in `{database}`, before segment {segment} of {of}",
            "until it is finished the schema is neither that of the revision nor that of its parent",
            "{command}")),

    /** A finished segment that was edited. */
    UNFINISHED_EDITED(Entry.error(
            "PAL224",
            APPLY,
            "segment {segment} of `{id}` was edited after it had run in `{database}`, where the revision "
                    + "stopped half way",
            "what has run is not run again, so the edit would be lost",
            "undo the edit of what has run, and put the change behind it")),

    /** A rollback across a revision without a downgrade. */
    NO_DOWNGRADE(Entry.error(
            "PAL225",
            APPLY,
            "`{id}` has no downgrade ({downgrade})",
            "what it did stays in the schema, and the record would say that it is gone",
            """
                    restore a backup; or, if what it left behind does no harm:
                    -Dmigrations.acceptDataLoss={id}""")),

    /** A downgrade in Java without its class. */
    NEEDS_CLASS(Entry.error(
            "PAL226",
            APPLY,
            "the downgrade of `{id}` has a step in Java, and this build has no class for it",
            "the kept SQL alone would undo only a part",
            "roll back with the build that has `{id}`")),

    /** A catalog that does not fit. */
    STAMP_DIFFERS(Entry.error(
            "PAL227",
            APPLY,
            "`{database}` does not have the schema of `{target}`: {difference}",
            "a wrong record makes every later revision run on a schema that it was not written for",
            """
                    stamp the revision that fits; or, if the difference is meant:
                    -Dmigrations.forceReason="why\"""")),

    /** A database without a store. */
    NO_STORE(Entry.error(
            "PAL228",
            APPLY,
            "`{database}` has no record of the history `{history}`",
            "there is nothing that says what could be rolled back",
            "check the url; `mvn migrations:status` says what is there")),

    /** A revision whose checksum is not known. */
    NO_CHECKSUM(Entry.error(
            "PAL229",
            APPLY,
            "revision `{id}` has no checksum in the manifest",
            "without one nobody can tell later whether it was edited",
            "compile with javac: mvn clean process-classes")),

    /** A body that throws while its steps are listed. */
    STEPS_FAILED(Entry.error(
            "PAL230",
            APPLY,
            "the {direction} of `{id}` threw {exception}",
            "a body only lists its steps; one that fails cannot be run, and nothing was",
            "mend {place}")),

    /** A file of SQL that is not there. */
    RESOURCE_MISSING(Entry.error(
            "PAL231",
            APPLY,
            "the {direction} of `{id}` names the file `{resource}`, which {problem}",
            "without it nobody knows what would run",
            "put it beside the class, in src/main/resources/{directory}")),

    /** A statement that would end the transaction. */
    TRANSACTION_CONTROL(Entry.error(
            "PAL232",
            APPLY,
            "the {direction} of `{id}` controls the transaction itself: `{statement}` on line {line} of "
                    + "step {step}",
            "the revision and its record commit together; a body that commits by itself would leave one "
                    + "without the other",
            """
                    take it out; statements that must run outside a transaction go to
                    steps.autocommit("...")""")),

    /** SQL that the server would not be sent. */
    UNREADABLE_SQL(Entry.error(
            "PAL233",
            APPLY,
            "line {line} of step {step} in the {direction} of `{id}`: {problem}",
            "what cannot be cut into statements with certainty is not run",
            "{fix}")),

    /** One probe for several statements. */
    DONE_WHEN_SEVERAL(Entry.error(
            "PAL234",
            APPLY,
            "step {step} in the {direction} of `{id}` has one doneWhen for {count} statements",
            "it could not be told which of them had taken effect",
            "one call of steps.autocommit(sql, doneWhen) for each statement")),

    /** A revision of the manifest that no registry has. */
    REVISION_WITHOUT_CLASS(Entry.error(
            "PAL235",
            APPLY,
            "revision `{id}` is in the manifest, but its class `{class}` is not in the registry",
            "what cannot be created cannot be run",
            "mvn clean process-classes"));

    private final Entry entry;

    HistoryCode(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
