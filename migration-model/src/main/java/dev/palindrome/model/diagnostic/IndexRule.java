package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** What is said of indexes: how they are built, rebuilt and dropped beside a running application, and whether they are needed. */
public enum IndexRule implements Code {
    /** CREATE INDEX without CONCURRENTLY. */
    REQUIRE_CONCURRENT_INDEX_CREATION(Entry.error(
                    "PAL133",
                    COMPILE,
                    "index `{index}` is built while nobody can write to `{table}`",
                    "CREATE INDEX holds SHARE on the table for the whole build: every INSERT, UPDATE and DELETE waits until it"
                            + " is done. CONCURRENTLY takes SHARE UPDATE EXCLUSIVE, beside which they go on (manual,"
                            + " CREATE INDEX, \"Building Indexes Concurrently\")",
                    "build it beside the writers; it runs outside a transaction:\n{sql};")
            .waivable("require-concurrent-index-creation")
            .example(
                    "sql",
                    "CREATE INDEX orders_note_idx ON core.orders (note);",
                    "CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);")),

    /** DROP INDEX without CONCURRENTLY. */
    REQUIRE_CONCURRENT_INDEX_DELETION(Entry.warning(
                    "PAL134",
                    COMPILE,
                    "index `{index}` is dropped under a lock that stops everybody at {table}",
                    "DROP INDEX takes ACCESS EXCLUSIVE on the table: it waits for every query that is running, and every query"
                            + " that comes after it waits behind it. CONCURRENTLY waits without standing in the way (manual,"
                            + " DROP INDEX)",
                    "drop it beside the queries; it runs outside a transaction, one index a statement, without CASCADE:\n"
                            + "DROP INDEX CONCURRENTLY {options}{index};")
            .waivable("require-concurrent-index-deletion")
            .example(
                    "sql",
                    "DROP INDEX core.orders_placed_at_idx;",
                    "DROP INDEX CONCURRENTLY core.orders_placed_at_idx;")),

    /** REINDEX without CONCURRENTLY. */
    REQUIRE_CONCURRENT_REINDEX(Entry.error(
                    "PAL135",
                    COMPILE,
                    "`{statement}` rebuilds indexes while nobody can write to their tables",
                    "REINDEX holds SHARE on the table and ACCESS EXCLUSIVE on each index that it rebuilds: writers wait, and so"
                            + " do the queries whose planning looks at the index (manual, REINDEX, \"Rebuilding Indexes"
                            + " Concurrently\", since 12)",
                    "{advice}:\n{sql};")
            .waivable("require-concurrent-reindex")
            .example(
                    "sql",
                    "REINDEX INDEX core.orders_placed_at_idx;",
                    "REINDEX INDEX CONCURRENTLY core.orders_placed_at_idx;")),

    /** DETACH PARTITION without CONCURRENTLY. */
    REQUIRE_CONCURRENT_PARTITION_DETACH(Entry.warning(
                    "PAL136",
                    COMPILE,
                    "partition `{partition}` is detached under a lock that stops everybody at `{table}`",
                    "DETACH PARTITION takes ACCESS EXCLUSIVE on the whole partitioned table: it waits for every query that is"
                            + " running, and every query that comes after it waits behind it. CONCURRENTLY (since 14) takes"
                            + " SHARE UPDATE EXCLUSIVE there (manual, ALTER TABLE, DETACH PARTITION)",
                    "detach it beside the queries; it runs outside a transaction:\n"
                            + "ALTER TABLE {table} DETACH PARTITION {partition} CONCURRENTLY;")
            .waivable("require-concurrent-partition-detach")
            .example(
                    "sql",
                    "ALTER TABLE core.events DETACH PARTITION core.events_2025;",
                    "ALTER TABLE core.events DETACH PARTITION core.events_2025 CONCURRENTLY;")),

    /** REFRESH MATERIALIZED VIEW without CONCURRENTLY. */
    REQUIRE_CONCURRENT_MATVIEW_REFRESH(Entry.error(
                    "PAL137",
                    COMPILE,
                    "`{view}` is refreshed while nobody can read it",
                    "REFRESH MATERIALIZED VIEW holds ACCESS EXCLUSIVE on the view for as long as its query runs. CONCURRENTLY"
                            + " lets readers go on; it needs a unique index over columns, without WHERE (manual, REFRESH"
                            + " MATERIALIZED VIEW)",
                    "{advice}:\nREFRESH MATERIALIZED VIEW CONCURRENTLY {view};")
            .waivable("require-concurrent-matview-refresh")
            .example(
                    "sql",
                    "REFRESH MATERIALIZED VIEW core.order_totals;",
                    "REFRESH MATERIALIZED VIEW CONCURRENTLY core.order_totals;")),

    /** DROP INDEX of an index that belongs to a constraint. */
    BAN_DROP_CONSTRAINT_INDEX(Entry.error(
                    "PAL138",
                    COMPILE,
                    "index `{index}` {belongs}: it cannot be dropped by itself",
                    "PostgreSQL refuses it with 2BP01, with CASCADE too: the index is how the constraint is kept (manual,"
                            + " DROP INDEX)",
                    "drop the constraint, and its index goes with it:\n"
                            + "ALTER TABLE {table} DROP CONSTRAINT {constraint};\n"
                            + "or, if the index is bloated, rebuild it:\n"
                            + "REINDEX INDEX CONCURRENTLY {index};")
            .waivable("ban-drop-constraint-index")
            .example(
                    "sql",
                    "DROP INDEX CONCURRENTLY core.orders_code_key;",
                    "REINDEX INDEX CONCURRENTLY core.orders_code_key;")),

    /** CREATE INDEX on a partitioned table with rows. */
    INDEX_ON_PARTITIONED_TABLE(Entry.error(
                    "PAL139",
                    COMPILE,
                    "index `{index}` on the partitioned table `{table}` {problem}",
                    "CREATE INDEX holds SHARE on the table and on all its partitions until the last of them has its index, and"
                            + " CONCURRENTLY is refused there with 0A000 (manual, section 5.12.2.2, \"Partition Maintenance\")",
                    "make an empty index on the table, one on each partition beside its writers, and put them together:\n"
                            + "{sql}")
            .waivable("index-on-partitioned-table")
            .example("sql", "CREATE INDEX events_kind_idx ON core.events (kind);", """
                    CREATE INDEX events_kind_idx ON ONLY core.events (kind);
                    CREATE INDEX CONCURRENTLY events_2025_kind_idx ON core.events_2025 (kind);
                    ALTER INDEX core.events_kind_idx ATTACH PARTITION core.events_2025_kind_idx;
                    """)),

    /** An index that another one makes superfluous. */
    REDUNDANT_INDEX(Entry.warning(
                    "PAL140",
                    COMPILE,
                    "index `{index}` of `{table}` does nothing that `{other}` does not do too",
                    "a B-tree finds rows by any of its leading columns (manual, section 11.3, \"Multicolumn Indexes\"), so every"
                            + " write pays for the shorter index and no query needs it",
                    "leave the shorter one out, or drop it:\nDROP INDEX CONCURRENTLY {index};")
            .waivable("redundant-index")
            .example(
                    "sql",
                    "CREATE INDEX CONCURRENTLY orders_customer_id_placed_at_idx ON core.orders (customer_id, placed_at);",
                    """
                    CREATE INDEX CONCURRENTLY orders_customer_id_placed_at_idx ON core.orders (customer_id, placed_at);
                    DROP INDEX CONCURRENTLY core.orders_customer_id_idx;
                    """)),

    /** A B-tree over more columns than a search uses. */
    WIDE_INDEX(Entry.info(
                    "PAL141",
                    COMPILE,
                    "index `{index}` of `{table}` is ordered by {count} columns",
                    "indexes over more than three columns are unlikely to help unless the table is used in an extremely stylized"
                            + " way (manual, section 11.3, \"Multicolumn Indexes\"); each column makes it larger and each write"
                            + " dearer",
                    "order it by the columns that the queries compare, and carry along what they only read:\n"
                            + "CREATE INDEX CONCURRENTLY {index} ON {table} ({first}) INCLUDE ({rest});")
            .waivable("wide-index")
            .example(
                    "sql",
                    "CREATE INDEX CONCURRENTLY orders_report_idx ON core.orders (status, placed_at, amount, quantity);",
                    "CREATE INDEX CONCURRENTLY orders_report_idx ON core.orders (status, placed_at)"
                            + " INCLUDE (amount, quantity);")),

    /** A foreign key whose columns no index leads with. */
    FOREIGN_KEY_WITHOUT_INDEX(Entry.warning(
                    "PAL142",
                    COMPILE,
                    "no index {known}leads with the columns of the foreign key `{constraint}` of `{table}`",
                    "each DELETE, and each UPDATE of a key, in `{target}` looks for referencing rows: without an index it reads"
                            + " all of `{table}` for each row, under a lock (manual, section 5.5.5, \"Foreign Keys\")",
                    "make the index, here or in a later revision:\n"
                            + "CREATE INDEX CONCURRENTLY {index} ON {table} ({columns});")
            .waivable("foreign-key-without-index")
            .example("sql", """
                    ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey
                        FOREIGN KEY (order_id) REFERENCES core.orders (id) ON DELETE CASCADE NOT VALID;
                    """, """
                    CREATE INDEX CONCURRENTLY payments_order_id_idx ON core.payments (order_id);
                    ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey
                        FOREIGN KEY (order_id) REFERENCES core.orders (id) ON DELETE CASCADE NOT VALID;
                    """));

    private final Entry entry;

    IndexRule(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
