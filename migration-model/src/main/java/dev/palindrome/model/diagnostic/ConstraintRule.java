package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** What is said of constraints: how they come to a table with rows, what goes with them, and what they should say. */
public enum ConstraintRule implements Code {
    /** ADD COLUMN … NOT NULL without a value for the rows that are there. */
    ADDING_REQUIRED_COLUMN(Entry.error(
                    "PAL104",
                    COMPILE,
                    "column `{column}` of `{table}` is added NOT NULL without a value for {whom}",
                    "without a default PostgreSQL refuses it with 23502 on a table with rows; where the table is empty, or the"
                            + " default is dropped again, each INSERT of the running application, which does not know the"
                            + " column, is refused instead (manual, section 5.7.1,"
                            + " \"Adding a Column\")",
                    "{fix}")
            .waivable("adding-required-column")
            .example(
                    "sql",
                    "ALTER TABLE core.orders ADD COLUMN channel text NOT NULL;",
                    "ALTER TABLE core.orders ADD COLUMN channel text NOT NULL DEFAULT 'web';")),

    /** A CHECK that reads the whole table under the lock that adds it. */
    CONSTRAINT_MISSING_NOT_VALID(Entry.error(
                    "PAL144",
                    COMPILE,
                    "the CHECK `{constraint}` reads all of `{table}` while nobody can use the table",
                    "it takes ACCESS EXCLUSIVE and keeps it while every row is checked. NOT VALID checks new rows at once and"
                            + " reads none; VALIDATE CONSTRAINT reads them later, under SHARE UPDATE EXCLUSIVE, beside readers"
                            + " and writers (manual, ALTER TABLE, \"Notes\")",
                    "add it NOT VALID:\n{sql};\nand validate it in a later revision:\n"
                            + "ALTER TABLE {table} VALIDATE CONSTRAINT {constraint};")
            .waivable("constraint-missing-not-valid")
            .example(
                    "sql",
                    "ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0);",
                    "ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT VALID;")),

    /** NOT VALID and VALIDATE in one transaction. */
    VALIDATE_IN_SAME_TRANSACTION(Entry.error(
                    "PAL145",
                    COMPILE,
                    "`{constraint}` of `{table}` is validated in the transaction that adds it",
                    "the lock of ADD CONSTRAINT ({lock}) is kept to the end of the transaction, so {who} while VALIDATE reads"
                            + " every row: NOT VALID has gained nothing (manual, ALTER TABLE, \"Notes\")",
                    "take the statement out, and validate in a later revision:\n"
                            + "ALTER TABLE {table} VALIDATE CONSTRAINT {constraint};")
            .waivable("validate-in-same-transaction")
            .example("sql", """
                    ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT VALID;
                    ALTER TABLE core.orders VALIDATE CONSTRAINT orders_amount_check;
                    """, """
                    ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT VALID;
                    -- in a later revision: ALTER TABLE core.orders VALIDATE CONSTRAINT orders_amount_check;
                    """)),

    /** A foreign key that reads both tables under the lock that adds it. */
    ADDING_FOREIGN_KEY_CONSTRAINT(Entry.error(
                    "PAL146",
                    COMPILE,
                    "foreign key `{constraint}` {work} `{table}` and `{target}`",
                    "{locks}. NOT VALID reads no row; VALIDATE CONSTRAINT reads them later, under SHARE UPDATE EXCLUSIVE on `{table}`"
                            + " and ROW SHARE on `{target}`, beside readers and writers (manual, ALTER TABLE, \"Notes\")",
                    "add it NOT VALID{where}:\n{sql};\nand validate it in a later revision:\n{validate};")
            .waivable("adding-foreign-key-constraint")
            .example("sql", """
                    CREATE INDEX CONCURRENTLY payments_order_id_idx ON core.payments (order_id);
                    ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey
                        FOREIGN KEY (order_id) REFERENCES core.orders (id) ON DELETE CASCADE;
                    """, """
                    CREATE INDEX CONCURRENTLY payments_order_id_idx ON core.payments (order_id);
                    ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey
                        FOREIGN KEY (order_id) REFERENCES core.orders (id) ON DELETE CASCADE NOT VALID;
                    """)),

    /** A lock on the other end of a foreign key, which nobody expects. */
    FOREIGN_KEY_LOCKS_BOTH_TABLES(Entry.warning(
                    "PAL147",
                    COMPILE,
                    "{action} locks {others} too",
                    "a foreign key has triggers on both tables: adding one takes SHARE ROW EXCLUSIVE on both, and dropping it, by itself"
                            + " or with its table, ACCESS EXCLUSIVE. The locks are kept to the end of the transaction: whoever works"
                            + " with the tables in another order can meet them in a deadlock, and whoever comes later waits (manual,"
                            + " section 13.3.1, \"Table-Level Locks\")",
                    "{advice}:\n{sql}")
            .waivable("foreign-key-locks-both-tables")
            .example("sql", """
                    ALTER TABLE core.payments ADD CONSTRAINT payments_order_fkey
                        FOREIGN KEY (id) REFERENCES core.orders (id) ON DELETE CASCADE NOT VALID;
                    ALTER TABLE core.orders ADD CONSTRAINT orders_owner_fkey
                        FOREIGN KEY (id) REFERENCES core.customers (id) ON DELETE CASCADE NOT VALID;
                    """, """
                    ALTER TABLE core.payments ADD CONSTRAINT payments_order_fkey
                        FOREIGN KEY (id) REFERENCES core.orders (id) ON DELETE CASCADE NOT VALID;
                    -- in a later revision: the other one
                    """)),

    /** NOT NULL that reads the whole table under the lock that sets it. */
    ADDING_NOT_NULL_CONSTRAINT(Entry.error(
                    "PAL148",
                    COMPILE,
                    "making `{column}` NOT NULL reads all of `{table}` while nobody can use the table",
                    "it takes ACCESS EXCLUSIVE and keeps it while every row is looked at; {proof} (manual, ALTER TABLE, SET NOT"
                            + " NULL)",
                    "prove it first:\n{first};\nvalidate it in a later revision:\n"
                            + "ALTER TABLE {table} VALIDATE CONSTRAINT {constraint};{then}")
            .waivable("adding-not-null-constraint")
            .example("sql", "ALTER TABLE core.orders ALTER COLUMN note SET NOT NULL;", """
                    ALTER TABLE core.orders ADD CONSTRAINT orders_note_not_null CHECK (note IS NOT NULL) NOT VALID;
                    -- in a later revision: ALTER TABLE core.orders VALIDATE CONSTRAINT orders_note_not_null;
                    -- and after that:      ALTER TABLE core.orders ALTER COLUMN note SET NOT NULL;
                    """)),

    /** A primary key whose index is built under the lock that adds it. */
    ADDING_PRIMARY_KEY_CONSTRAINT(Entry.error(
                    "PAL149",
                    COMPILE,
                    "the primary key of `{table}` builds its index while nobody can use the table",
                    "ADD PRIMARY KEY holds ACCESS EXCLUSIVE for the whole build, and longer if it has to make the columns NOT NULL"
                            + " too; USING INDEX takes an index that is there already (manual, ALTER TABLE, ADD"
                            + " table_constraint_using_index)",
                    "{advice}:\n{sql};")
            .waivable("adding-primary-key-constraint")
            .example("sql", "ALTER TABLE core.events_2026 ADD PRIMARY KEY (id, happened_on);", """
                    CREATE UNIQUE INDEX CONCURRENTLY events_2026_pkey ON core.events_2026 (id, happened_on);
                    ALTER TABLE core.events_2026 ADD CONSTRAINT events_2026_pkey PRIMARY KEY USING INDEX events_2026_pkey;
                    """)),

    /** A primary key that has to make its columns NOT NULL. */
    PRIMARY_KEY_USING_NULLABLE_INDEX(Entry.error(
                    "PAL150",
                    COMPILE,
                    "the primary key of `{table}` {makes} {columns} NOT NULL, which reads all of the table",
                    "the columns of a primary key are NOT NULL; where they are not yet, ADD PRIMARY KEY USING INDEX reads every row"
                            + " under ACCESS EXCLUSIVE (manual, ALTER TABLE, ADD table_constraint_using_index)",
                    "make them NOT NULL first, for each column:\n"
                            + "ALTER TABLE {table} ADD CONSTRAINT {constraint} CHECK ({column} IS NOT NULL) NOT VALID;\n"
                            + "in a later revision:\n"
                            + "ALTER TABLE {table} VALIDATE CONSTRAINT {constraint};\n"
                            + "and then, which reads nothing any more:\n"
                            + "ALTER TABLE {table} ALTER COLUMN {column} SET NOT NULL;")
            .waivable("primary-key-using-nullable-index")
            .example("sql", """
                    CREATE UNIQUE INDEX CONCURRENTLY order_notes_key ON core.orders (note);
                    ALTER TABLE core.orders DROP CONSTRAINT orders_pkey,
                        ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX order_notes_key;
                    """, """
                    CREATE UNIQUE INDEX CONCURRENTLY orders_new_key ON core.orders (id, customer_id);
                    ALTER TABLE core.orders DROP CONSTRAINT orders_pkey,
                        ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_new_key;
                    """)),

    /** A UNIQUE constraint whose index is built under the lock that adds it. */
    DISALLOW_UNIQUE_CONSTRAINT(Entry.error(
                    "PAL151",
                    COMPILE,
                    "the UNIQUE constraint `{constraint}` builds its index while nobody can use `{table}`",
                    "ADD UNIQUE holds ACCESS EXCLUSIVE for the whole build, so readers wait too; USING INDEX takes an index that is"
                            + " there already, in an instant (manual, ALTER TABLE, ADD table_constraint_using_index)",
                    "{advice}:\n{sql};")
            .waivable("disallow-unique-constraint")
            .example("sql", "ALTER TABLE core.customers ADD CONSTRAINT customers_email_key UNIQUE (email);", """
                    CREATE UNIQUE INDEX CONCURRENTLY customers_email_key ON core.customers (email);
                    ALTER TABLE core.customers ADD CONSTRAINT customers_email_key UNIQUE USING INDEX customers_email_key;
                    """)),

    /** An EXCLUDE constraint on a table with rows. */
    ADDING_EXCLUSION_CONSTRAINT(Entry.error(
                    "PAL152",
                    COMPILE,
                    "the EXCLUDE constraint `{constraint}` builds its index while nobody can use `{table}`",
                    "ADD CONSTRAINT ... EXCLUDE holds ACCESS EXCLUSIVE for the whole build; there is neither NOT VALID nor USING INDEX"
                            + " for it (manual, ALTER TABLE, \"Notes\")",
                    "make a new table with the constraint, write to both, copy the rows by steps.backfill, and switch over in a"
                            + " later revision; or waive it for a table that is small:\n"
                            + "@Waiver(rule = \"adding-exclusion-constraint\", owner = \"...\", risk = \"...\")")
            .waivable("adding-exclusion-constraint")
            .example("sql", """
                    ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_excl EXCLUDE USING btree (order_id WITH =);
                    """, """
                    CREATE TABLE core.settled_payments (
                        order_id bigint PRIMARY KEY,
                        CONSTRAINT settled_payments_order_id_excl EXCLUDE USING btree (order_id WITH =)
                    );
                    """)),

    /** A constraint of a domain: it is checked in every table that uses the domain. */
    BAN_DOMAIN_CONSTRAINT(Entry.error(
                    "PAL153",
                    COMPILE,
                    "domain `{domain}` {what}",
                    "ALTER DOMAIN holds SHARE on every table with a column of the domain until it has read them all (NOT VALID reads"
                            + " none), and ADD COLUMN of a domain with a constraint writes the table anew under ACCESS EXCLUSIVE, even"
                            + " without a default (manual, ALTER DOMAIN)",
                    "{advice}:\n{sql};")
            .waivable("ban-domain-constraint")
            .example(
                    "sql",
                    "ALTER DOMAIN core.label ADD CONSTRAINT label_check CHECK (VALUE <> '');",
                    "ALTER DOMAIN core.label ADD CONSTRAINT label_check CHECK (VALUE <> '') NOT VALID;")),

    /** A constraint that nothing checks. */
    NOT_ENFORCED_CONSTRAINT(Entry.warning(
                    "PAL154",
                    COMPILE,
                    "constraint `{constraint}` of `{table}` is NOT ENFORCED: nothing checks it",
                    "rows that break it are taken without a word, and to enforce it later is to find them first (manual, CREATE"
                            + " TABLE, NOT ENFORCED, since 18)",
                    "let it be enforced, for new rows at once and for the old ones by VALIDATE CONSTRAINT in a later revision:\n{sql};")
            .waivable("not-enforced-constraint")
            .example(
                    "sql",
                    "ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT ENFORCED;",
                    "ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT VALID;")),

    /** A CHECK whose answer changes by itself. */
    VOLATILE_CHECK_CONSTRAINT(Entry.warning(
                    "PAL155",
                    COMPILE,
                    "the CHECK `{constraint}` of `{table}` calls `{function}`, whose answer changes",
                    "PostgreSQL takes a CHECK for immutable (manual, section 5.5.1, \"Check Constraints\"): it is not checked again"
                            + " when the answer changes, so a row that was right can be wrong, and restoring a dump fails on it",
                    "check what depends on nothing but the row; what depends on the time or on other rows is for a trigger:\n"
                            + "CREATE TRIGGER ... BEFORE INSERT OR UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION ...;")
            .waivable("volatile-check-constraint")
            .example(
                    "sql",
                    "ALTER TABLE core.orders ADD CONSTRAINT orders_placed_at_check CHECK (placed_at <= now()) NOT VALID;",
                    "ALTER TABLE core.orders ADD CONSTRAINT orders_placed_at_check"
                            + " CHECK (placed_at >= '2020-01-01') NOT VALID;")),

    /** A guarantee that ends. */
    BAN_DROP_CONSTRAINT(Entry.warning(
                    "PAL156",
                    COMPILE,
                    "constraint `{constraint}` of `{table}` is dropped",
                    "{lost}; DROP CONSTRAINT takes ACCESS EXCLUSIVE for an instant, and rows that break the constraint meanwhile stop"
                            + " the downgrade from adding it again (manual, section 5.7.4, \"Removing a Constraint\")",
                    "drop it when nothing relies on it any more, and let the downgrade bring it back; whoever knows that says so:\n"
                            + "@Waiver(rule = \"ban-drop-constraint\", owner = \"...\", risk = \"...\")")
            .waivable("ban-drop-constraint")
            .example("sql", "ALTER TABLE core.orders DROP CONSTRAINT orders_quantity_check;", """
                    ALTER TABLE core.orders DROP CONSTRAINT orders_quantity_check,
                        ADD CONSTRAINT orders_quantity_check CHECK (quantity >= 0) NOT VALID;
                    """)),

    /** A column that may be NULL from now on. */
    BAN_DROP_NOT_NULL(Entry.warning(
                    "PAL157",
                    COMPILE,
                    "column `{column}` of `{table}` may be NULL from now on",
                    "every reader that was written for the column as it was meets NULL where it never was; and the first NULL stops"
                            + " the downgrade from setting NOT NULL again (manual, section 5.7.4, \"Removing a Constraint\")",
                    "deploy readers that bear NULL first; whoever knows that they do says so:\n"
                            + "@Waiver(rule = \"ban-drop-not-null\", owner = \"...\", risk = \"...\")")
            .waivable("ban-drop-not-null")
            .example(
                    "sql",
                    "ALTER TABLE core.orders ALTER COLUMN amount DROP NOT NULL;",
                    "ALTER TABLE core.orders ALTER COLUMN amount SET DEFAULT 0;")),

    /** A table without its primary key. */
    BAN_DROP_PRIMARY_KEY(Entry.warning(
                    "PAL158",
                    COMPILE,
                    "constraint `{constraint}`, {which} of `{table}`, is dropped",
                    "without a primary key the table has no replica identity: where it is published, each UPDATE and DELETE fails with"
                            + " 55000 (manual, section 29.1, \"Publication\"); and nothing keeps rows from standing there twice",
                    "put another key in its place in the same statement (replace ... by a unique index on NOT NULL columns):\n"
                            + "ALTER TABLE {table} DROP CONSTRAINT {constraint}, ADD CONSTRAINT {constraint}"
                            + " PRIMARY KEY USING INDEX ...;")
            .waivable("ban-drop-primary-key")
            .example("sql", "ALTER TABLE core.payments DROP CONSTRAINT payments_pkey;", """
                    CREATE UNIQUE INDEX CONCURRENTLY payments_key ON core.payments (order_id, id);
                    ALTER TABLE core.payments DROP CONSTRAINT payments_pkey,
                        ADD CONSTRAINT payments_pkey PRIMARY KEY USING INDEX payments_key;
                    """)),

    /** A foreign key that leaves open what a deletion does. */
    FOREIGN_KEY_WITHOUT_ON_DELETE(Entry.info(
                    "PAL159",
                    COMPILE,
                    "foreign key `{constraint}` of `{table}` does not say what happens when a row of `{target}` is deleted",
                    "without ON DELETE it is NO ACTION: the deletion fails with 23503 as long as a row refers to it, which is found out"
                            + " when somebody deletes (manual, section 5.5.5, \"Foreign Keys\")",
                    "write the decision behind REFERENCES {target}, the default too:\n"
                            + "ON DELETE NO ACTION, ON DELETE RESTRICT, ON DELETE CASCADE, ON DELETE SET NULL or ON DELETE SET DEFAULT")
            .waivable("foreign-key-without-on-delete")
            .example("sql", """
                    CREATE TABLE core.refunds (
                        id bigint PRIMARY KEY,
                        payment_id bigint NOT NULL REFERENCES core.payments (id)
                    );
                    CREATE INDEX refunds_payment_id_idx ON core.refunds (payment_id);
                    """, """
                    CREATE TABLE core.refunds (
                        id bigint PRIMARY KEY,
                        payment_id bigint NOT NULL REFERENCES core.payments (id) ON DELETE RESTRICT
                    );
                    CREATE INDEX refunds_payment_id_idx ON core.refunds (payment_id);
                    """)),

    /** A foreign key between columns of two types. */
    MISMATCHED_FOREIGN_KEY_TYPE(Entry.warning(
                    "PAL143",
                    COMPILE,
                    "foreign key `{constraint}` compares `{column}` of `{table}`, {type}, with `{targetColumn}` of `{target}`,"
                            + " {targetType}",
                    "where the two types have no operator in common PostgreSQL refuses it with 42804; where they have, values that fit in"
                            + " one of them and not in the other fail one day, and each check converts (manual, section 5.5.5,"
                            + " \"Foreign Keys\")",
                    "give the referencing column the type of the other one, before it has rows:\n{column} {targetType}")
            .waivable("mismatched-foreign-key-type")
            .example("sql", """
                    CREATE TABLE core.refunds (
                        id bigint PRIMARY KEY,
                        payment_id integer NOT NULL REFERENCES core.payments (id) ON DELETE RESTRICT
                    );
                    CREATE INDEX refunds_payment_id_idx ON core.refunds (payment_id);
                    """, """
                    CREATE TABLE core.refunds (
                        id bigint PRIMARY KEY,
                        payment_id bigint NOT NULL REFERENCES core.payments (id) ON DELETE RESTRICT
                    );
                    CREATE INDEX refunds_payment_id_idx ON core.refunds (payment_id);
                    """)),

    /** A constraint or an index whose name PostgreSQL chooses. */
    UNNAMED_CONSTRAINT(Entry.info(
                    "PAL119",
                    COMPILE,
                    "{kind} of `{table}` has no name: PostgreSQL chooses `{name}`, if that is free",
                    "where it is not free a number is put behind it, so that the name differs between databases and a later DROP of it"
                            + " fails in some of them (manual, section 5.5.1, \"Check Constraints\")",
                    "name it:\n{sql};")
            .waivable("unnamed-constraint")
            .onlyOnDemand()
            .example(
                    "sql",
                    "ALTER TABLE core.orders ADD CHECK (amount >= 0) NOT VALID;",
                    "ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT VALID;"));

    private final Entry entry;

    ConstraintRule(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
