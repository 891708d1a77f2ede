package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** SQL that writes or reads all of a table while nobody can use it. */
public enum RewriteRule implements Code {
    /** ADD COLUMN with a default that differs from row to row. */
    ADDING_COLUMN_WITH_VOLATILE_DEFAULT(
            Entry.error(
                            "PAL160",
                            COMPILE,
                            "adding `{column}` to `{table}` with a default that calls `{function}` {writes} every row anew",
                            "a constant default, or a stable one such as now(), is kept once in the catalog; a volatile function gives"
                                    + " each row a value of its own, so the table and all its indexes are written anew under ACCESS"
                                    + " EXCLUSIVE, and nobody reads or writes the table meanwhile (manual, ALTER TABLE, \"Notes\")",
                            "add the column without it, let it count for new rows only, and fill the old rows by steps.backfill:\n"
                                    + "ALTER TABLE {table} ADD COLUMN {name} {type}, ALTER COLUMN {name} SET DEFAULT {default};")
                    .waivable("adding-column-with-volatile-default")
                    .example(
                            "sql",
                            "ALTER TABLE core.orders ADD COLUMN token uuid DEFAULT gen_random_uuid();",
                            "ALTER TABLE core.orders ADD COLUMN token uuid, ALTER COLUMN token SET DEFAULT gen_random_uuid();")),

    /** ADD COLUMN with a number out of a sequence for every row. */
    ADDING_SERIAL_COLUMN(Entry.error(
                    "PAL161",
                    COMPILE,
                    "adding `{column}` to `{table}` with {kind} writes every row anew",
                    "each row takes a number from the sequence, so the table and all its indexes are written anew under ACCESS"
                            + " EXCLUSIVE, and nobody reads or writes the table meanwhile (manual, ALTER TABLE, \"Notes\")",
                    "make column and sequence apart, number the old rows by steps.backfill, and make it NOT NULL in a later"
                            + " revision:\n"
                            + "ALTER TABLE {table} ADD COLUMN {name} {type};\n"
                            + "CREATE SEQUENCE {sequence} OWNED BY {table}.{name};\n"
                            + "ALTER TABLE {table} ALTER COLUMN {name} SET DEFAULT nextval({sequenceText});")
            .waivable("adding-serial-column")
            .example("sql", "ALTER TABLE core.orders ADD COLUMN number bigserial;", """
                    ALTER TABLE core.orders ADD COLUMN number bigint;
                    CREATE SEQUENCE core.orders_number_seq OWNED BY core.orders.number;
                    ALTER TABLE core.orders ALTER COLUMN number SET DEFAULT nextval('core.orders_number_seq');
                    """)),

    /** ADD COLUMN whose values are computed and stored. */
    ADDING_STORED_GENERATED_COLUMN(Entry.error(
                    "PAL162",
                    COMPILE,
                    "adding the generated column `{column}` to `{table}` writes every row anew",
                    "the value of each row is computed and stored, so the table and all its indexes are written anew under"
                            + " ACCESS EXCLUSIVE, and nobody reads or writes the table meanwhile (manual, ALTER TABLE,"
                            + " \"Notes\"); a VIRTUAL column, since PostgreSQL 18, is computed when it is read and costs nothing",
                    "add a plain column, let a trigger compute it for rows that are written, and fill the old rows by"
                            + " steps.backfill:\n"
                            + "ALTER TABLE {table} ADD COLUMN {name} {type};")
            .waivable("adding-stored-generated-column")
            .example(
                    "sql",
                    "ALTER TABLE core.orders ADD COLUMN total numeric GENERATED ALWAYS AS (amount * quantity) STORED;",
                    "ALTER TABLE core.orders ADD COLUMN total numeric;")),

    /** ADD COLUMN of a domain that refuses values. */
    ADDING_CONSTRAINED_DOMAIN_COLUMN(Entry.error(
                    "PAL163",
                    COMPILE,
                    "adding `{column}` of the domain `{domain}` to `{table}` writes every row anew",
                    "each row's value has to pass the constraints of the domain, NULL too, and PostgreSQL checks that by writing"
                            + " the table and all its indexes anew under ACCESS EXCLUSIVE (measured on 14 to 18); a domain"
                            + " without constraints costs nothing",
                    "use the type below the domain, with its condition as a CHECK (in the place of ...):\n"
                            + "ALTER TABLE {table} ADD COLUMN {name} {base},"
                            + " ADD CONSTRAINT {constraint} CHECK (...) NOT VALID;\n"
                            + "and validate it in a later revision:\n"
                            + "ALTER TABLE {table} VALIDATE CONSTRAINT {constraint};")
            .waivable("adding-constrained-domain-column")
            .example("sql", "ALTER TABLE core.orders ADD COLUMN parcels core.positive;", """
                    ALTER TABLE core.orders ADD COLUMN parcels integer,
                        ADD CONSTRAINT orders_parcels_check CHECK (parcels > 0) NOT VALID;
                    """)),

    /** ALTER COLUMN TYPE that is more than a word in the catalog. */
    CHANGING_COLUMN_TYPE(Entry.error(
                    "PAL164",
                    COMPILE,
                    "changing `{table}.{column}` {change} {work}",
                    "all of that happens under ACCESS EXCLUSIVE, so that nobody reads or writes the table until it is done"
                            + " (manual, ALTER TABLE, \"Notes\"); only a change between types that are stored and compared alike"
                            + " is instant, such as a longer varchar, or text in its place",
                    "add a column of the new type, write both from the application, fill it by steps.backfill, and drop the old"
                            + " one in a later revision, when nobody reads it any more:\n"
                            + "ALTER TABLE {relation} ADD COLUMN {name} {type};")
            .waivable("changing-column-type")
            .example(
                    "sql",
                    "ALTER TABLE core.orders ALTER COLUMN quantity TYPE bigint;",
                    "ALTER TABLE core.customers ALTER COLUMN email TYPE varchar(200);")),

    /** ALTER COLUMN TYPE that keeps the table and builds its indexes. */
    CHANGING_COLUMN_COLLATION(Entry.error(
                    "PAL165",
                    COMPILE,
                    "another collation for `{table}.{column}` {work}",
                    "an index in the order of another collation is of no use, so each one that reads the column is built anew"
                            + " under ACCESS EXCLUSIVE, and nobody reads or writes the table meanwhile (measured on 14 to 18)",
                    "add a column with the collation, fill it by steps.backfill, and build its index beside the writers:\n"
                            + "ALTER TABLE {relation} ADD COLUMN {name} {type} COLLATE {collation};")
            .waivable("changing-column-collation")
            .example("sql", """
                    CREATE INDEX CONCURRENTLY customers_region_idx ON core.customers (region);
                    ALTER TABLE core.customers ALTER COLUMN region TYPE text COLLATE "C";
                    """, "ALTER TABLE core.customers ADD COLUMN region_c text COLLATE \"C\";")),

    /** VACUUM FULL and CLUSTER. */
    BAN_VACUUM_FULL(Entry.error(
                    "PAL166",
                    COMPILE,
                    "`{command}` writes {what} anew while nobody can use it",
                    "it takes ACCESS EXCLUSIVE and keeps it until table and indexes are written, for which the disk must have"
                            + " room once more (manual, VACUUM, \"FULL\", and CLUSTER, \"Notes\")",
                    "let plain VACUUM make the room usable again, or give it back to the system with pg_repack or pg_squeeze, outside"
                            + " of the history:\n{vacuum};")
            .waivable("ban-vacuum-full")
            .example("sql", "VACUUM FULL core.orders;", "VACUUM core.orders;")),

    /** Another ALTER TABLE that writes every row. */
    TABLE_REWRITE(Entry.error(
                    "PAL167",
                    COMPILE,
                    "`{command}` writes all of `{table}` anew{besides}",
                    "every row goes into a new file under ACCESS EXCLUSIVE, and nobody reads or writes the table meanwhile"
                            + " (manual, ALTER TABLE, \"{section}\")",
                    "make a table as it shall be, fill it by steps.backfill while the old one is in use, and change their names"
                            + " in a later revision:\n"
                            + "CREATE TABLE {copy} (LIKE {table} INCLUDING ALL);")
            .waivable("table-rewrite")
            .example(
                    "sql",
                    "ALTER TABLE core.payments SET UNLOGGED;",
                    "CREATE TABLE core.payments_new (LIKE core.payments INCLUDING ALL);"));

    private final Entry entry;

    RewriteRule(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
