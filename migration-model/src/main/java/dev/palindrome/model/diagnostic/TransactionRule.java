package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** SQL whose trouble lies in the transaction around it: what else is in it, how long it waits, how it ends. */
public enum TransactionRule implements Code {
    /** A lock that is waited for without end. */
    REQUIRE_LOCK_TIMEOUT(Entry.warning(
                    "PAL172",
                    COMPILE,
                    "`{statement}` waits for its lock on `{relation}` without end",
                    "while it waits for one long transaction, everybody who comes later waits behind it, readers too (manual,"
                            + " section 13.3.1; 20.11 \"lock_timeout\")",
                    "give up early, and try again:\n{set}lock_timeout = '2s';")
            .waivable("require-lock-timeout")
            .onlyOnDemand()
            .example("sql", "ALTER TABLE core.orders ADD COLUMN channel text;", """
                    SET lock_timeout = '2s';
                    ALTER TABLE core.orders ADD COLUMN channel text;
                    """)),

    /** A statement that may run without end. */
    REQUIRE_STATEMENT_TIMEOUT(Entry.warning(
                    "PAL173",
                    COMPILE,
                    "`{statement}` may run on `{relation}` without end",
                    "a statement that holds a strong lock and takes longer than thought stops the application until somebody"
                            + " ends it by hand (manual, section 20.11 \"statement_timeout\")",
                    "say how long is too long:\n{set}statement_timeout = '30s';")
            .waivable("require-statement-timeout")
            .onlyOnDemand()
            .example("sql", "ALTER TABLE core.orders ADD COLUMN channel text;", """
                    SET statement_timeout = '30s';
                    ALTER TABLE core.orders ADD COLUMN channel text;
                    """)),

    /** A transaction that may be left open. */
    REQUIRE_IDLE_IN_TRANSACTION_TIMEOUT(Entry.warning(
                    "PAL174",
                    COMPILE,
                    "the lock of `{statement}` on `{relation}` stays if its session goes idle",
                    "a client that hangs between two statements keeps all the locks of its transaction (manual, section 20.11"
                            + " \"idle_in_transaction_session_timeout\")",
                    "let the server end such a session:\n{set}idle_in_transaction_session_timeout = '30s';")
            .waivable("require-idle-in-transaction-timeout")
            .onlyOnDemand()
            .example("sql", "ALTER TABLE core.orders ADD COLUMN channel text;", """
                    SET idle_in_transaction_session_timeout = '30s';
                    ALTER TABLE core.orders ADD COLUMN channel text;
                    """)),

    /** A session without a name. */
    MISSING_APPLICATION_NAME(Entry.info(
                    "PAL175",
                    COMPILE,
                    "nobody can see in `pg_stat_activity` that `{statement}` is a migration",
                    "whoever looks for the session that blocks `{relation}` finds it by application_name (manual, section 20.8"
                            + " \"application_name\")",
                    "give the session a name:\n{set}application_name = 'migration';")
            .waivable("missing-application-name")
            .onlyOnDemand()
            .example("sql", "ALTER TABLE core.orders ADD COLUMN channel text;", """
                    SET application_name = 'migration';
                    ALTER TABLE core.orders ADD COLUMN channel text;
                    """)),

    /** A lock_timeout that does not help. */
    LOCK_TIMEOUT_VALUE(Entry.warning(
                    "PAL176",
                    COMPILE,
                    "`{statement}` {problem}",
                    "everybody who needs the table waits behind a statement that waits for its lock, for as long as the timeout"
                            + " lets it (manual, section 20.11 \"lock_timeout\"); 0 means for ever",
                    "set a few seconds, in front of the first statement that locks anything:\n"
                            + "{set}lock_timeout = '2s';")
            .waivable("lock-timeout-value")
            .example("sql", """
                    SET LOCAL lock_timeout = 0;
                    ALTER TABLE core.orders ADD COLUMN channel text;
                    """, """
                    SET LOCAL lock_timeout = '2s';
                    ALTER TABLE core.orders ADD COLUMN channel text;
                    """)),

    /** Slow work in a transaction that has closed another table. */
    STATEMENT_WHILE_HOLDING_ACCESS_EXCLUSIVE(Entry.warning(
                    "PAL177",
                    COMPILE,
                    "`{locked}` stays closed for everybody while this statement {work} `{relation}`",
                    "a lock is kept to the end of its transaction (manual, section 13.3.1), so the ACCESS EXCLUSIVE lock that an"
                            + " earlier statement took in a moment lasts as long as what comes behind it",
                    "put the slow statement into a revision of its own:\n{statement};")
            .waivable("statement-while-holding-access-exclusive")
            .example("sql", """
                    ALTER TABLE core.payments ADD COLUMN channel text;
                    DELETE FROM core.orders WHERE note = 'test';
                    """, "ALTER TABLE core.payments ADD COLUMN channel text;")),

    /** Two tables closed at the same time. */
    WIDE_LOCK_WINDOW(Entry.warning(
                    "PAL178",
                    COMPILE,
                    "one transaction closes `{first}` and `{second}` for everybody",
                    "it keeps the first while it waits for the second: whoever uses the first waits too, and a transaction that"
                            + " takes the two the other way round makes a deadlock, 40P01 (manual, sections 13.3.1 and 13.3.4)",
                    "change one table in a revision, and this one in the next:\n{statement};")
            .waivable("wide-lock-window")
            .example("sql", """
                    ALTER TABLE core.orders ADD COLUMN channel text;
                    ALTER TABLE core.customers ADD COLUMN channel text;
                    """, "ALTER TABLE core.orders ADD COLUMN channel text;")),

    /** Rows and columns of one table changed in one transaction. */
    BACKFILL_IN_DDL_TRANSACTION(Entry.error(
                    "PAL179",
                    COMPILE,
                    "the rows of `{table}` are changed in the transaction that changes the table",
                    "the table stays locked ({lock}) while every row is written, and what the transaction has written it keeps"
                            + " locked until its end (manual, section 13.3.1)",
                    "change the table here, and the rows in a revision behind it, in batches: steps.backfill(table, set, where)"
                            + " for\n{statement};")
            .waivable("backfill-in-ddl-transaction")
            .example("sql", """
                    ALTER TABLE core.orders ADD COLUMN channel text;
                    UPDATE core.orders SET channel = 'web' WHERE channel IS NULL;
                    """, "ALTER TABLE core.orders ADD COLUMN channel text;")),

    /** One table altered twice. */
    MULTIPLE_ALTER_TABLE(Entry.info(
                    "PAL180",
                    COMPILE,
                    "`{table}` is altered twice where one statement would do",
                    "each ALTER TABLE waits for the lock of its own, and if both have to read or write the rows they do it twice"
                            + " (manual, ALTER TABLE, \"Description\")",
                    "write both as one:\n{merged};")
            .waivable("multiple-alter-table")
            .example("sql", """
                    ALTER TABLE core.orders ADD COLUMN channel text;
                    ALTER TABLE core.orders ADD COLUMN device text;
                    """, "ALTER TABLE core.orders ADD COLUMN channel text, ADD COLUMN device text;")),

    /** BEGIN without an end. */
    BAN_UNCOMMITTED_TRANSACTION(Entry.error(
                    "PAL181",
                    COMPILE,
                    "the transaction that begins here is never committed",
                    "the server rolls back what is open when the session ends: nothing behind BEGIN has happened (manual, BEGIN); one"
                            + " that is prepared keeps its locks instead until somebody commits it, over restarts too (manual,"
                            + " PREPARE TRANSACTION)",
                    "end it behind its last statement:\nCOMMIT;")
            .waivable("ban-uncommitted-transaction")
            .example("sql", """
                    BEGIN;
                    ALTER TABLE core.orders ADD COLUMN channel text;
                    """, """
                    BEGIN;
                    ALTER TABLE core.orders ADD COLUMN channel text;
                    COMMIT;
                    """)),

    /** LOCK TABLE. */
    BAN_LOCK_TABLE(Entry.warning(
                    "PAL182",
                    COMPILE,
                    "explicit LOCK TABLE closes `{table}` for {whom} until the transaction ends",
                    "it takes {mode} in a moment and keeps it as long as all that comes behind it (manual, LOCK and section"
                            + " 13.3.1); statements take the locks that they need by themselves",
                    "leave it out; where two writers must be kept apart, an advisory lock stops only those who ask for it:\n"
                            + "SELECT pg_advisory_xact_lock(hashtext('{table}'));")
            .waivable("ban-lock-table")
            .example("sql", """
                    BEGIN;
                    LOCK TABLE core.orders IN ACCESS EXCLUSIVE MODE;
                    COMMIT;
                    """, "SELECT pg_advisory_xact_lock(hashtext('core.orders'));")),

    /** An enum value used where it is added. */
    ENUM_VALUE_IN_TRANSACTION(Entry.error(
                    "PAL183",
                    COMPILE,
                    "the value {value} of `{type}` is used in the transaction that adds it",
                    "PostgreSQL refuses it with 55P04: a new value can be used when it has been committed, unless the type itself"
                            + " is new (manual, ALTER TYPE, \"Notes\")",
                    "add the value in a revision before this one:\nALTER TYPE {typeSql} ADD VALUE {value};")
            .waivable("enum-value-in-transaction")
            .example("sql", """
                    ALTER TYPE core.order_status ADD VALUE 'late';
                    UPDATE core.orders SET status = 'late' WHERE id = 1;
                    """, "ALTER TYPE core.order_status ADD VALUE 'late';")),

    /** A statement that no transaction block takes. */
    BAN_CONCURRENT_IN_TRANSACTION(Entry.error(
                    "PAL184",
                    COMPILE,
                    "`{statement}` cannot run in a transaction block",
                    "PostgreSQL refuses it with 25001, since it commits in between, or cannot be rolled back (manual, the page of"
                            + " the command)",
                    "{fix}")
            .waivable("ban-concurrent-in-transaction")
            .example("sql", """
                    BEGIN;
                    CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);
                    COMMIT;
                    """, """
                    CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);
                    """)),

    /** CREATE INDEX CONCURRENTLY that takes a broken index for a good one. */
    CONCURRENT_INDEX_INVALID_RETRY(Entry.info(
                    "PAL185",
                    COMPILE,
                    "with IF NOT EXISTS an invalid index `{index}` that a failed build has left behind is kept",
                    "a build that fails or is stopped leaves an index that is written but never read; the next run sees the name"
                            + " and builds nothing (manual, CREATE INDEX, \"Building Indexes Concurrently\")",
                    "drop what may be left, then build:\n" + "DROP INDEX CONCURRENTLY IF EXISTS {name};\n{create};")
            .waivable("concurrent-index-invalid-retry")
            .example("sql", "CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_note_idx ON core.orders (note);", """
                    DROP INDEX CONCURRENTLY IF EXISTS core.orders_note_idx;
                    CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);
                    """)),

    /** A setting that outlives the revision. */
    SET_WITHOUT_LOCAL(Entry.warning(
                    "PAL186",
                    COMPILE,
                    "`{statement}` holds for everything that the session runs later",
                    "whoever runs the migrations runs them in one session: without LOCAL the setting is still there for the"
                            + " revisions behind this one, and they do something else than when they run alone (manual, SET)",
                    "let it end with the transaction:\n{local};")
            .waivable("set-without-local")
            .example("sql", "SET search_path = core, public;", "SET LOCAL search_path = core, public;")),

    /** An advisory lock that somebody else took. */
    ADVISORY_UNLOCK(Entry.error(
                    "PAL187",
                    COMPILE,
                    "`{function}` may give up the lock that keeps two migrations apart",
                    "the runner holds a session advisory lock while it works; {effect}, and another instance starts in the"
                            + " middle (manual, section 13.3.5 \"Advisory Locks\")",
                    "take a lock that ends with the transaction, and leave the unlocking to it:\n"
                            + "SELECT pg_advisory_xact_lock(hashtext('...'));")
            .waivable("advisory-unlock")
            .example(
                    "sql",
                    "SELECT pg_advisory_unlock_all();",
                    "SELECT pg_advisory_xact_lock(hashtext('core.orders'));")),

    /** A revision that does several things. */
    SEVERAL_CONCERNS(Entry.info(
                    "PAL188",
                    COMPILE,
                    "`{first}` and `{second}`, between which stands no foreign key and no view, are changed together",
                    "what is deployed together fails together and is taken back together; small revisions lock less, and tell"
                            + " who broke what",
                    "put this into a revision of its own:\n{statement};")
            .waivable("several-concerns")
            .example("sql", """
                    ALTER TABLE core.payments ADD COLUMN channel text;
                    COMMENT ON TABLE core.payments IS 'received';
                    CREATE INDEX CONCURRENTLY customers_region_idx ON core.customers (region);
                    """, "ALTER TABLE core.payments ADD COLUMN channel text;")),

    /** An update that does more the second time. */
    BACKFILL_NOT_REPEATABLE(Entry.error(
                    "PAL189",
                    COMPILE,
                    "this update changes rows of `{table}` again that it has changed already: {assignment}",
                    "{how}; the next run changes the rows that are done once more, since nothing in WHERE leaves them out",
                    "leave out by WHERE what is done; for example, with a column that holds the new value:\n"
                            + "ALTER TABLE {table} ADD COLUMN {name} {type};\n"
                            + "and in the update WHERE {name} IS NULL")
            .waivable("backfill-not-repeatable")
            .example("sql", """
                    UPDATE core.customers SET visits = visits + 1 WHERE id BETWEEN 100 AND 200;
                    """, """
                    UPDATE core.customers SET visits = 1 WHERE visits = 0 AND id BETWEEN 100 AND 200;
                    """)),

    /** A transaction in a transaction. */
    TRANSACTION_NESTING(Entry.warning(
                    "PAL190",
                    COMPILE,
                    "`{statement}` {problem}",
                    "PostgreSQL has no transactions in transactions: BEGIN inside of one is a mere warning, and the next COMMIT"
                            + " ends the outer one, after which every statement stands alone (manual, BEGIN, \"Notes\")",
                    "remove the statement")
            .waivable("transaction-nesting")
            .example("sql", """
                    BEGIN;
                    BEGIN;
                    ALTER TABLE core.orders ADD COLUMN channel text;
                    COMMIT;
                    """, """
                    BEGIN;
                    ALTER TABLE core.orders ADD COLUMN channel text;
                    COMMIT;
                    """)),

    /** A loop of a DO block whose batches are one transaction. */
    BATCHES_IN_ONE_TRANSACTION(
            Entry.warning(
                            "PAL191",
                            COMPILE,
                            "the loop changes rows of `{table}` batch by batch, in one transaction",
                            "a DO block that never commits is one transaction: each row stays locked until the last batch is done, VACUUM"
                                    + " cannot clean up behind it, and a failure takes all of it back (manual, 41.8 \"Transaction Management\")",
                            "{fix}")
                    .waivable("batches-in-one-transaction")
                    .example(
                            "sql",
                            """
                    DO $$
                    BEGIN
                        LOOP
                            DELETE FROM core.payments
                                WHERE id IN (SELECT id FROM core.payments WHERE amount = 0 LIMIT 1000);
                            EXIT WHEN NOT FOUND;
                        END LOOP;
                    END
                    $$;
                    """,
                            "DELETE FROM core.payments WHERE id IN (SELECT id FROM core.payments WHERE amount = 0 LIMIT 1000);"));

    private final Entry entry;

    TransactionRule(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
