package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** SQL that loses data, or takes away something that the running application still uses. */
public enum CompatibilityRule implements Code {
    /** A column under another name. */
    RENAMING_COLUMN(Entry.warning(
                    "PAL504",
                    COMPILE,
                    "renaming `{relation}.{column}` to `{to}` breaks every query that still says the old name",
                    "the rename itself is instant, but from its commit on every instance of the application that runs the"
                            + " version before fails with 42703, until the last of them is replaced",
                    "add the new name beside the old one, write both, and drop the old one in a later revision, when nobody"
                            + " reads it any more:\n{sql}")
            .waivable("renaming-column")
            .example(
                    "sql",
                    "ALTER TABLE core.orders RENAME COLUMN note TO remark;",
                    "ALTER TABLE core.orders ADD COLUMN remark text;")),

    /** A table or view under another name. */
    RENAMING_TABLE(Entry.warning(
                    "PAL505",
                    COMPILE,
                    "renaming `{relation}` to `{to}` breaks every query that still says the old name",
                    "the rename itself is instant, but from its commit on every instance of the application that runs the"
                            + " version before fails with 42P01, until the last of them is replaced",
                    "leave a view with the old name behind, in the same transaction, until nobody uses it any more, and grant"
                            + " on it what was granted on the table (manual: CREATE VIEW, \"Updatable Views\"):\n"
                            + "ALTER TABLE {fromSql} RENAME TO {toName};\n"
                            + "CREATE VIEW {fromSql} {options}AS SELECT * FROM {toSql};")
            .waivable("renaming-table")
            .example("sql", "ALTER TABLE core.payments RENAME TO receipts;", """
                    ALTER TABLE core.payments RENAME TO receipts;
                    CREATE VIEW core.payments AS SELECT * FROM core.receipts;
                    """)),

    /** A schema under another name, or something moved into another schema. */
    RENAMING_SCHEMA(Entry.warning(
                    "PAL506",
                    COMPILE,
                    "`{from}` becomes `{to}`, which breaks every query that still names the old schema",
                    "nothing waits for it, but from its commit on every instance of the application that runs the version"
                            + " before fails with 42P01, and so does the body of every function that names the old schema",
                    "move one relation at a time and leave a view behind where it was, in the same transaction, with what was"
                            + " granted on the relation:\n{sql}")
            .waivable("renaming-schema")
            .example("sql", "ALTER SCHEMA core RENAME TO store;", """
                    CREATE SCHEMA store;
                    ALTER TABLE core.payments SET SCHEMA store;
                    CREATE VIEW core.payments AS SELECT * FROM store.payments;
                    """)),

    /** A value of an enumeration under another name. */
    RENAMING_ENUM_VALUE(Entry.warning(
                    "PAL507",
                    COMPILE,
                    "renaming the value {value} of `{type}` to {to} breaks whoever still writes or compares the old one",
                    "nothing waits for it, but from its commit on 22P02 (invalid input value for enum) is all that the old value"
                            + " gives, in the application and in functions that are planned anew",
                    "add the new value and move the rows to it in a later revision, since no value can be used in the"
                            + " transaction that adds it (manual: ALTER TYPE, Notes):\n"
                            + "ALTER TYPE {typeSql} ADD VALUE {to} AFTER {value};")
            .waivable("renaming-enum-value")
            .example(
                    "sql",
                    "ALTER TYPE core.order_status RENAME VALUE 'sent' TO 'shipped';",
                    "ALTER TYPE core.order_status ADD VALUE 'shipped' AFTER 'sent';")),

    /** A default that is worked out for each row, on a column that was there before. */
    CHANGING_COLUMN_DEFAULT(Entry.info(
                    "PAL508",
                    COMPILE,
                    "`{table}.{column}` gets a default that is worked out for each row, and the rows that are there keep what"
                            + " they have",
                    "SET DEFAULT counts for later rows only (manual: ALTER TABLE, SET DEFAULT): from now on some rows have a"
                            + " value that no version of the application wrote, and the older ones have not",
                    "keep the default if that is meant, and give the older rows theirs in a later revision:\n"
                            + "steps.backfill(Backfill.update(\"{tableInJava}\").set(\"{columnInJava} = ...\")"
                            + ".where(\"{columnInJava} IS NULL\"));")
            .waivable("changing-column-default")
            .onlyOnDemand()
            .example(
                    "sql",
                    "ALTER TABLE core.orders ALTER COLUMN placed_at SET DEFAULT now();",
                    "ALTER TABLE core.orders ALTER COLUMN quantity SET DEFAULT 1;")),

    /** A column that goes with everything in it. */
    BAN_DROP_COLUMN(Entry.error(
                    "PAL509",
                    COMPILE,
                    "dropping `{table}.{column}` loses what is in it, and breaks every query that names it",
                    "the drop itself is instant, and only a restored backup brings the values back; every instance of the"
                            + " application that runs the version before fails with 42703, if only because it lists its columns",
                    "first deploy a version that neither reads nor writes the column, drop it in a later revision, and say there"
                            + " who answers for the loss:\n"
                            + marker("ban-drop-column"))
            .waivable("ban-drop-column")
            .example(
                    "sql",
                    "ALTER TABLE core.orders DROP COLUMN note;",
                    "COMMENT ON COLUMN core.orders.note IS 'Not used since 2.4; goes when 2.3 is gone.';")),

    /** A column whose keys and indexes go with it. */
    DROP_COLUMN_DROPS_CONSTRAINT(
            Entry.warning(
                            "PAL510",
                            COMPILE,
                            "dropping `{table}.{column}` also drops {lost}",
                            "PostgreSQL drops every index and constraint that has the column in it, also of several columns, without a"
                                    + " word (manual: ALTER TABLE, DROP COLUMN): what they guarded or sped up for the other columns is gone"
                                    + " too",
                            "drop them by name first, so that everybody sees that they go:\n{sql}")
                    .waivable("drop-column-drops-constraint")
                    .example(
                            "sql",
                            "ALTER TABLE core.payments DROP COLUMN id;",
                            "COMMENT ON COLUMN core.payments.id IS 'Not used since 2.4; goes with its key when 2.3 is gone.';")),

    /** A table that goes with everything in it. */
    BAN_DROP_TABLE(Entry.error(
                    "PAL511",
                    COMPILE,
                    "dropping `{table}` loses every row of it, and breaks every query that names it",
                    "only a restored backup brings the rows back; and the drop takes ACCESS EXCLUSIVE not only on the table but"
                            + " on every table that its foreign keys reference",
                    "first deploy a version that does not use the table, drop it in a later revision, and say there who answers"
                            + " for the loss:\n"
                            + marker("ban-drop-table"))
            .waivable("ban-drop-table")
            .example(
                    "sql",
                    "DROP TABLE core.payments;",
                    "COMMENT ON TABLE core.payments IS 'Not used since 2.4; goes when 2.3 is gone.';")),

    /** A schema that goes. */
    BAN_DROP_SCHEMA(Entry.error(
                    "PAL512",
                    COMPILE,
                    "dropping the schema `{schema}` {loses}",
                    "with CASCADE it loses everything in the schema, made by whom it may be; without, it fails with 2BP01 unless"
                            + " the schema is empty",
                    "drop what is in it by name, then the schema, and say who answers for it:\n"
                            + marker("ban-drop-schema"))
            .waivable("ban-drop-schema")
            .example(
                    "sql",
                    "DROP SCHEMA public;",
                    "COMMENT ON SCHEMA core IS 'Not used since 2.4; goes when 2.3 is gone.';")),

    /** A whole database that goes. */
    BAN_DROP_DATABASE(Entry.error(
                    "PAL513",
                    COMPILE,
                    "dropping the database `{database}` loses everything that is in it",
                    "it cannot be undone, cannot run in a transaction, and waits for nobody's backup",
                    "leave it out of the history: whoever runs the server drops databases, by hand and once\n"
                            + marker("ban-drop-database"))
            .waivable("ban-drop-database")
            .example(
                    "sql",
                    "DROP DATABASE IF EXISTS reporting;",
                    "COMMENT ON SCHEMA core IS 'Reporting moved out in 2.4.';")),

    /** A drop that takes along whatever depends on the thing. */
    BAN_DROP_CASCADE(Entry.error(
                    "PAL514",
                    COMPILE,
                    "dropping `{dropped}` with CASCADE drops whatever depends on it: {dependents}",
                    "which objects go is found out on each server when it runs, and what somebody made there by hand goes too"
                            + " (manual: \"Dependency Tracking\")",
                    "drop what depends on it by name, and then the thing itself without CASCADE, which fails where something was"
                            + " forgotten:\n{sql}")
            .waivable("ban-drop-cascade")
            .example("sql", "DROP VIEW core.open_orders CASCADE;", """
                    DROP VIEW core.open_orders;
                    CREATE VIEW core.open_orders AS SELECT id, code, amount FROM core.orders WHERE status = 'open';
                    """)),

    /** A type that goes. */
    BAN_DROP_TYPE(Entry.warning(
                    "PAL515",
                    COMPILE,
                    "dropping the type `{type}` breaks every query that casts to it and every session that prepared one",
                    "it fails with 2BP01 while a column or function has the type, and with CASCADE it drops those columns with"
                            + " everything in them",
                    "first deploy a version that does not name the type, drop it in a later revision, and say there who answers"
                            + " for it:\n"
                            + marker("ban-drop-type"))
            .waivable("ban-drop-type")
            .example(
                    "sql",
                    "DROP DOMAIN core.label;",
                    "COMMENT ON DOMAIN core.label IS 'Not used since 2.4; goes when 2.3 is gone.';")),

    /** A table that is emptied. */
    BAN_TRUNCATE(Entry.error(
                    "PAL516",
                    COMPILE,
                    "truncating `{table}` loses every row of it",
                    "only a restored backup brings them back; it takes ACCESS EXCLUSIVE, fires no row triggers, asks no policy,"
                            + " and to transactions with an older snapshot the table is empty too (manual: TRUNCATE, Notes)",
                    "delete the rows that are meant, in batches, or say who answers for the loss:\n"
                            + marker("ban-truncate"))
            .waivable("ban-truncate")
            .example("sql", "TRUNCATE core.payments;", "DELETE FROM core.payments WHERE amount = 0;")),

    /** A table that is emptied with all that reference it. */
    BAN_TRUNCATE_CASCADE(Entry.error(
                    "PAL517",
                    COMPILE,
                    "truncating `{table}` with CASCADE also empties every table that references it: {dependents}",
                    "the tables that reference those are emptied too, ON DELETE RESTRICT or not, each under ACCESS EXCLUSIVE;"
                            + " which ones they are is found out on each server when it runs (manual: TRUNCATE, CASCADE)",
                    "name the tables that are meant, which fails where one was forgotten:\n{sql}")
            .waivable("ban-truncate-cascade")
            .example("sql", "TRUNCATE core.customers CASCADE;", "DELETE FROM core.orders WHERE amount = 0;")),

    /** An UPDATE or DELETE of all rows at once. */
    BAN_MUTATION_WITHOUT_WHERE(Entry.error(
                    "PAL518",
                    COMPILE,
                    "{command} {changes} every row of `{table}` in one statement",
                    "it holds a lock on each row until the commit, leaves a dead version of each behind, and cannot be stopped"
                            + " half-way; and often the condition was only forgotten",
                    "{advice}")
            .waivable("ban-mutation-without-where")
            .example(
                    "sql",
                    "UPDATE core.orders SET note = '';",
                    "UPDATE core.orders SET note = '' WHERE id BETWEEN 1 AND 2000;")),

    /** Rows that are written among changes of the schema. */
    DATA_IN_MIGRATION(
            Entry.warning(
                            "PAL519",
                            COMPILE,
                            "{command} {writes} rows of `{table}`{besides}",
                            "each row stays locked until the commit, and whoever writes one waits; every row is written anew, to the log and"
                                    + " to each replica too, and VACUUM has to follow (manual, 13.3.2 \"Row-Level Locks\"); how many rows"
                                    + " it will be, nobody knows when it is reviewed. A WHERE bounds them by listed values, by a range"
                                    + " with two ends or by a LIMIT; who asks for the rule by name is told of every row that is written",
                            "{fix}")
                    .waivable("data-in-migration")
                    .example(
                            "sql",
                            "UPDATE core.orders SET note = '' WHERE note IS NULL;",
                            "UPDATE core.orders SET note = '' WHERE id IN (SELECT id FROM core.orders WHERE note IS NULL LIMIT 1000);")),

    /** Everything that a role owns. */
    BAN_DROP_OWNED(Entry.error(
                    "PAL520",
                    COMPILE,
                    "whatever belongs to {roles} in this database is dropped: tables with their rows, views, functions",
                    "which objects those are is found out on each server when it runs, and only a restored backup brings them back"
                            + " (manual: DROP OWNED)",
                    "give the objects to another role first; what DROP OWNED then finds are grants:\n"
                            + "REASSIGN OWNED BY {rolesSql} TO CURRENT_USER;\n{sql};")
            .waivable("ban-drop-owned")
            .example("sql", """
                    CREATE ROLE contractor NOLOGIN;
                    DROP OWNED BY contractor;
                    """, """
                    CREATE ROLE contractor NOLOGIN;
                    REASSIGN OWNED BY contractor TO CURRENT_USER;
                    DROP OWNED BY contractor;
                    """)),

    /** A view that goes, and none takes its place. */
    BAN_DROP_VIEW(Entry.warning(
                    "PAL521",
                    COMPILE,
                    "dropping the {kind} `{view}` breaks every query that names it",
                    "the drop itself is instant, but from its commit on every instance of the application that runs the version"
                            + " before, and every report that nobody has listed, fails with 42P01; the grants on it are gone too",
                    "first deploy a version that does not read it, drop it in a later revision, and say there who answers for it:\n"
                            + marker("ban-drop-view"))
            .waivable("ban-drop-view")
            .example("sql", "DROP VIEW core.open_orders;", """
                    DROP VIEW core.open_orders;
                    CREATE VIEW core.open_orders AS SELECT id, code, amount FROM core.orders WHERE status = 'open';
                    """)),

    /** A function or procedure that goes, and none takes its place. */
    BAN_DROP_ROUTINE(Entry.warning(
                    "PAL522",
                    COMPILE,
                    "dropping the routine `{routine}` breaks whoever calls it",
                    "the drop itself is instant, but from its commit on every instance of the application that runs the version"
                            + " before fails with 42883, and so do functions that call it: PostgreSQL does not look for it in their"
                            + " bodies (manual, 5.14 \"Dependency Tracking\")",
                    "first deploy a version that does not call it, drop it in a later revision, and say there who answers for it:\n"
                            + marker("ban-drop-routine"))
            .waivable("ban-drop-routine")
            .example(
                    "sql",
                    "DROP FUNCTION IF EXISTS core.order_total(bigint);",
                    "COMMENT ON FUNCTION core.touch() IS 'Not used since 2.4; goes when 2.3 is gone.';")),

    /** A sequence that begins anew. */
    RESTARTING_SEQUENCE(Entry.warning(
                    "PAL523",
                    COMPILE,
                    "`{sequence}` begins anew at {value}, with numbers that may have been given out already",
                    "a number that is taken fails with 23505 where a key guards it, one INSERT after the other, and where none does,"
                            + " two rows have the same; nextval() waits until the commit (manual: ALTER SEQUENCE, Notes)",
                    "go on behind the highest number that is there:\n"
                            + "SELECT setval('{sequenceText}', (SELECT coalesce(max(...), 0) + 1 FROM ...), false);")
            .waivable("restarting-sequence")
            .example(
                    "sql",
                    "ALTER SEQUENCE core.orders_id_seq RESTART WITH 1;",
                    "SELECT setval('core.orders_id_seq', (SELECT coalesce(max(id), 0) + 1 FROM core.orders), false);")),

    /** A default that the running application may count on. */
    DROPPING_COLUMN_DEFAULT(Entry.warning(
                    "PAL524",
                    COMPILE,
                    "without its default, `{table}.{column}` {consequence}",
                    "an instance of the application that runs the version before may leave the column out and count on the default"
                            + " (manual: ALTER TABLE, SET/DROP DEFAULT)",
                    "first deploy a version that writes the column each time, drop the default in a later revision, and say there"
                            + " who answers for it:\n"
                            + marker("dropping-column-default"))
            .waivable("dropping-column-default")
            .onlyOnDemand()
            .example(
                    "sql",
                    "ALTER TABLE core.customers ALTER COLUMN visits DROP DEFAULT;",
                    "ALTER TABLE core.customers ALTER COLUMN visits SET DEFAULT 1;"));

    private final Entry entry;

    CompatibilityRule(Entry entry) {
        this.entry = entry;
    }

    private static String marker(String rule) {
        return "@Waiver(rule = \"" + rule + "\", owner = \"...\", risk = \"...\")\n"
                + "or, in a plain file, on the line before the statement:\n"
                + "-- palindrome: waive " + rule + " owner=... risk=...";
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
