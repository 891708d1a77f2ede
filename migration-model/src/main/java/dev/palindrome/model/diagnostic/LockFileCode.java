package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** A released revision stays as it was released, and the lock file says which those are. */
public enum LockFileCode implements Code {
    /** A line that cannot be read. */
    MALFORMED_LINE(Entry.error(
                    "PAL050",
                    COMPILE,
                    "line {line} of `{file}` cannot be read: `{text}`",
                    "the lock file decides which revisions are frozen; half of it read would leave some of them unprotected",
                    """
                    restore the line from the last commit, for a released revision
                    <id> pgtok1:<64 hexadecimal digits> <release>
                    and last
                    head <id>
                    """)
            .example(
                    "text",
                    "202601051030_create_tenants 1.4.0",
                    "202601051030_create_tenants pgtok1:5f0c... 1.4.0\nhead 202601051030_create_tenants")),

    /** Conflict markers of a merge. */
    CONFLICT_MARKERS(Entry.error(
                    "PAL051",
                    COMPILE,
                    "`{file}` has conflict markers, at line {line}",
                    "two branches each added a revision, and their order has to be decided before anybody runs them",
                    "mvn migrations:rebase")
            .example(
                    "text",
                    "<<<<<<< ours\nhead 202601071200_add_profiles\n=======\nhead 202601071215_add_drafts\n>>>>>>> theirs",
                    "head 202601071215_add_drafts")),

    /** A released revision whose checksum differs. */
    RELEASED_EDITED(Entry.error(
                    "PAL052",
                    COMPILE,
                    "revision `{id}` was edited after it was released with {release}",
                    "databases that have run it would not get the change, and would differ for ever from those that run it now",
                    "this shows what was edited since:\n"
                            + "git diff $(git log -1 --format=%h -S'{id} pgtok1' -- {lock}) -- {files}\n"
                            + "undo that in {places}, and put the change into a new revision:\n"
                            + "mvn migrations:new -Dmigrations.description=\"...\"\n"
                            + "or, if {release} has run on no database yet, delete line {line} of `{lock}` and the lines below it, "
                            + "but not `head`; the next migrations:release writes them again")
            .example("text", "edit the SQL of a revision that stands in the lock file", "write a new revision")),

    /** A released revision that is gone. */
    RELEASED_REMOVED(Entry.error(
                    "PAL053",
                    COMPILE,
                    "revision `{id}`, released with {release}, is no longer in the history `{history}`",
                    "databases that have run it would be ahead of every build from here on, and refuse to be migrated",
                    "restore its class:\ngit log --diff-filter=D -S'{id}' --name-only")
            .example(
                    "text",
                    "delete the class of a revision that stands in the lock file",
                    "keep it, and undo it in a new revision")),

    /** A released revision with another parent. */
    RELEASED_REPARENTED(Entry.error(
                    "PAL054",
                    COMPILE,
                    "revision `{id}` was released with {release} after `{released}`, but now follows `{parent}`",
                    "databases that have run it ran it in the old order, and cannot be brought into the new one",
                    "parent = \"{released}\"")
            .example("text", "put a new revision between two released ones", "put the new revision behind the head")),

    /** A head line that is not the head. */
    WRONG_HEAD(Entry.error(
                    "PAL055",
                    COMPILE,
                    "`{file}` says head `{locked}`, but the head of the history `{history}` is `{head}`",
                    "the line makes two branches that both add a revision conflict in git, before they meet in a database",
                    "write as the last line of `{file}`\nhead {head}")
            .example("text", "head 202601051030_create_tenants", "head 202601071200_add_profiles")),

    /** A released revision that stands twice. */
    LOCKED_TWICE(Entry.error(
                    "PAL056",
                    COMPILE,
                    "`{file}` has revision `{id}` on line {first} and on line {line}",
                    "only one of the two checksums can be the one that was released",
                    "keep the line of the earlier release")
            .example("text", "a pgtok1:5f0c... 1.3.0\na pgtok1:77aa... 1.4.0", "a pgtok1:5f0c... 1.3.0"));

    private final Entry entry;

    LockFileCode(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
