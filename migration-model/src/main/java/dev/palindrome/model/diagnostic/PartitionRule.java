package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** SQL that brings partitions to a table that is in use. */
public enum PartitionRule implements Code {
    /** ATTACH PARTITION that reads the table. */
    ATTACH_PARTITION_WITHOUT_CHECK(Entry.error(
                    "PAL169",
                    COMPILE,
                    "attaching `{child}` to `{parent}` {reads} every row of it",
                    "the table is closed by ACCESS EXCLUSIVE while each row is compared with the bound, and while indexes are built"
                            + " that the parent has and the table has not; a valid CHECK that says the same, with NOT NULL, and"
                            + " such indexes spare that (manual, ALTER TABLE, \"ATTACH PARTITION\")",
                    "{indexes}say it by a CHECK on the column of the partition key (in the place of ...):\n"
                            + "ALTER TABLE {child} ADD CONSTRAINT {constraint} CHECK (...) NOT VALID;\n"
                            + "validate it in a revision of its own, and attach in the one behind that:\n"
                            + "ALTER TABLE {child} VALIDATE CONSTRAINT {constraint};")
            .waivable("attach-partition-without-check")
            .example(
                    "sql",
                    "ALTER TABLE core.events ATTACH PARTITION core.events_2026 FOR VALUES FROM ('2026-01-01') TO"
                            + " ('2027-01-01');",
                    """
                    ALTER TABLE core.events_2026 ADD CONSTRAINT events_2026_bound
                        CHECK (happened_on >= '2026-01-01' AND happened_on < '2027-01-01') NOT VALID;
                    """)),

    /** A new partition of a table that has a DEFAULT partition. */
    DEFAULT_PARTITION_SCAN(Entry.error(
                    "PAL170",
                    COMPILE,
                    "a new partition of `{parent}` reads every row of its DEFAULT partition `{partition}`",
                    "the DEFAULT partition is closed by ACCESS EXCLUSIVE while each row is looked at, for it might belong into"
                            + " the new one; a valid CHECK on it that leaves no such row spares that (manual, ALTER TABLE,"
                            + " \"ATTACH PARTITION\")",
                    "say by a CHECK that the rows of the new partition are elsewhere (in the place of ...):\n"
                            + "ALTER TABLE {partition} ADD CONSTRAINT {constraint} CHECK (...) NOT VALID;\n"
                            + "validate it in a revision of its own, and make the partition in the one behind that:\n"
                            + "ALTER TABLE {partition} VALIDATE CONSTRAINT {constraint};")
            .waivable("default-partition-scan")
            .example("sql", """
                    CREATE TABLE core.logs_2027 (LIKE core.logs, PRIMARY KEY (id, day));
                    ALTER TABLE core.logs ATTACH PARTITION core.logs_2027
                        FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
                    """, """
                    ALTER TABLE core.logs_rest ADD CONSTRAINT logs_rest_bound CHECK (day < '2027-01-01') NOT VALID;
                    """)),

    /** CREATE TABLE … PARTITION OF. */
    CREATE_PARTITION_LOCKS_PARENT(Entry.warning(
                    "PAL171",
                    COMPILE,
                    "creating `{table}` as a partition of `{parent}` locks everybody out of `{parent}`",
                    "PARTITION OF takes ACCESS EXCLUSIVE on the parent: it waits for every transaction that uses the table, and"
                            + " all that come later wait behind it. ATTACH PARTITION takes SHARE UPDATE EXCLUSIVE, which lets"
                            + " readers and writers pass, and costs nothing for a table without rows (manual, CREATE TABLE,"
                            + " \"PARTITION OF\")",
                    "make the table by itself and attach it:\n"
                            + "CREATE TABLE {table} (LIKE {parent} INCLUDING DEFAULTS INCLUDING CONSTRAINTS);\n"
                            + "ALTER TABLE {parent} ATTACH PARTITION {table} {bound};")
            .waivable("create-partition-locks-parent")
            .example(
                    "sql",
                    "CREATE TABLE core.events_2027 PARTITION OF core.events FOR VALUES FROM ('2027-01-01') TO"
                            + " ('2028-01-01');",
                    """
                    CREATE TABLE core.events_2027 (LIKE core.events INCLUDING DEFAULTS INCLUDING CONSTRAINTS,
                        PRIMARY KEY (id, happened_on));
                    ALTER TABLE core.events ATTACH PARTITION core.events_2027
                        FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
                    """));

    private final Entry entry;

    PartitionRule(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
