package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** The history is one line: one base, one head, no fork, no cycle, no unknown parent. */
public enum ChainCode implements Code {
    /** Several classes declare one id. */
    DUPLICATE_ID(Entry.error(
                    "PAL001",
                    COMPILE,
                    "revision id `{id}` is declared by `{first}` and by `{other}`",
                    "the database remembers a revision by its id alone: one of the two classes would never run",
                    "give `{other}` an id of its own:\n" + "@Revision(id = \"{suggestion}\", parent = \"{parent}\")")
            .example("java", """
                    @Revision(id = "202601051030_create_tenants", parent = "")
                    final class CreateTenants implements Migration { ... }

                    @Revision(id = "202601051030_create_tenants", parent = "")
                    final class CreateTenantsAgain implements Migration { ... }
                    """, """
                    @Revision(id = "202601051030_create_tenants", parent = "")
                    final class CreateTenants implements Migration { ... }

                    @Revision(id = "202601051031_create_tenant_settings", parent = "202601051030_create_tenants")
                    final class CreateTenantSettings implements Migration { ... }
                    """)),

    /** A parent that no class declares. */
    UNKNOWN_PARENT(Entry.error(
                    "PAL002",
                    COMPILE,
                    "parent `{parent}` of `{id}` is not a revision of the history `{history}`",
                    "a revision that follows nothing is never reached from the base, so no database would get it",
                    "{suggestion}")
            .example("java", """
                    @Revision(id = "202601071200_add_policy_profiles", parent = "202601051030_create_tenant")
                    """, """
                    @Revision(id = "202601071200_add_policy_profiles", parent = "202601051030_create_tenants")
                    """)),

    /** Revisions that follow each other in a circle. */
    CYCLE(Entry.error(
                    "PAL003",
                    COMPILE,
                    "revisions follow each other in a circle: {circle}, and the first of them again",
                    "none of them is reached from the base, so no database would get them",
                    "break the circle at the revision that came first, by naming the parent that it had:\n"
                            + "@Revision(id = \"{id}\", parent = \"{parent}\")")
            .example("java", """
                    @Revision(id = "202601051030_a", parent = "202601051031_b")
                    @Revision(id = "202601051031_b", parent = "202601051030_a")
                    """, """
                    @Revision(id = "202601051030_a", parent = "")
                    @Revision(id = "202601051031_b", parent = "202601051030_a")
                    """)),

    /** Several revisions follow one. */
    FORK(Entry.error(
                    "PAL004",
                    COMPILE,
                    "the history `{history}` forks after `{parent}`: {branches}",
                    "two heads have no order, so two databases could run them in different ones and end up different",
                    "put one branch behind the other; `mvn migrations:rebase` does it, and would write\n{rebase}")
            .example("java", """
                    @Revision(id = "202601071200_add_profiles", parent = "202601051030_create_tenants")
                    @Revision(id = "202601071215_add_drafts", parent = "202601051030_create_tenants")
                    """, """
                    @Revision(id = "202601071200_add_profiles", parent = "202601051030_create_tenants")
                    @Revision(id = "202601071215_add_drafts", parent = "202601071200_add_profiles")
                    """)),

    /** Several revisions without a parent. */
    SEVERAL_BASES(Entry.error(
                    "PAL005",
                    COMPILE,
                    "the history `{history}` starts more than once: {branches}",
                    "only one revision can be the first in a database; the others would have no place in its order",
                    "give every revision but the first a parent; `mvn migrations:rebase` does it, and would write\n"
                            + "{rebase}")
            .example("java", """
                    @Revision(id = "202601051030_create_tenants", parent = "")
                    @Revision(id = "202601071200_add_profiles", parent = "")
                    """, """
                    @Revision(id = "202601051030_create_tenants", parent = "")
                    @Revision(id = "202601071200_add_profiles", parent = "202601051030_create_tenants")
                    """)),

    /** An id with characters that an id cannot have. */
    MALFORMED_ID(Entry.error(
                    "PAL010",
                    COMPILE,
                    "revision id `{id}` cannot be an id",
                    "ids are keys in the database, file names and parameters on command lines: letters, digits, `_`, `.` and"
                            + " `-`, at most 120, the first a letter or digit",
                    "write an id in the history's format, for example\n"
                            + "@Revision(id = \"{suggestion}\", parent = \"{parent}\")")
            .example("java", """
                    @Revision(id = "add policy profiles!", parent = "202601051030_create_tenants")
                    """, """
                    @Revision(id = "202601071200_add_policy_profiles", parent = "202601051030_create_tenants")
                    """)),

    /** An id that is not in the history's format. */
    ID_NOT_IN_FORMAT(Entry.error(
                    "PAL011",
                    COMPILE,
                    "revision id `{id}` is not in the format {format} of the history `{history}`",
                    "ids in one format sort in chain order, so that a file list, a `git log` and the database agree",
                    "write\n@Revision(id = \"{suggestion}\", parent = \"{parent}\")")
            .example("java", """
                    @Revision(id = "add_policy_profiles", parent = "202601051030_create_tenants")
                    """, """
                    @Revision(id = "202601071200_add_policy_profiles", parent = "202601051030_create_tenants")
                    """)),

    /** An id whose time does not exist. */
    ID_TIME_NOT_REAL(Entry.error(
                    "PAL012",
                    COMPILE,
                    "the time in revision id `{id}` is not one that a clock shows",
                    "the time orders revisions of different branches; one that does not exist was typed by hand and sorts"
                            + " anywhere",
                    "write\n@Revision(id = \"{suggestion}\", parent = \"{parent}\")")
            .example("java", """
                    @Revision(id = "202613451200_add_policy_profiles", parent = "202601051030_create_tenants")
                    """, """
                    @Revision(id = "202601071200_add_policy_profiles", parent = "202601051030_create_tenants")
                    """)),

    /** An id whose time is more than a day ahead. */
    ID_TIME_AHEAD(Entry.error(
                    "PAL013",
                    COMPILE,
                    "the time in revision id `{id}` is more than 24 hours after now, `{now}`",
                    "every revision that is written until then would have to carry a time that lies ahead too",
                    "write\n@Revision(id = \"{suggestion}\", parent = \"{parent}\")")
            .example("java", """
                    @Revision(id = "209901071200_add_policy_profiles", parent = "202601051030_create_tenants")
                    """, """
                    @Revision(id = "202601071200_add_policy_profiles", parent = "202601051030_create_tenants")
                    """)),

    /** An id that does not sort after its parent's. */
    ID_BEFORE_PARENT(Entry.error(
                    "PAL014",
                    COMPILE,
                    "revision id `{id}` does not sort after its parent `{parent}`",
                    "ids sort in chain order, so that a file list, a `git log` and the database agree",
                    "write\n@Revision(id = \"{suggestion}\", parent = \"{parent}\")")
            .example("java", """
                    @Revision(id = "202501010000_add_profiles", parent = "202601051030_create_tenants")
                    """, """
                    @Revision(id = "202601071200_add_profiles", parent = "202601051030_create_tenants")
                    """));

    private final Entry entry;

    ChainCode(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
