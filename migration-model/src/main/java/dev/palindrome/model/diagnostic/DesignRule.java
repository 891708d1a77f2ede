package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** Types and tables that work today and that people regret later. What is matter of taste is off unless asked for. */
public enum DesignRule implements Code {
    /** A column of type json. */
    ADDING_JSON_COLUMN(Entry.info(
                    "PAL530",
                    COMPILE,
                    "column `{column}` of `{table}` is `json`",
                    "json keeps the text as it came and has no equality: `SELECT DISTINCT`, `GROUP BY` and `UNION` over the"
                            + " table fail with 42883, and no GIN index serves it; jsonb has both (manual, 8.14 \"JSON Types\")",
                    "keep it in the binary form:\n{column} jsonb")
            .waivable("adding-json-column")
            .example(
                    "sql",
                    "ALTER TABLE core.payments ADD COLUMN receipt json;",
                    "ALTER TABLE core.payments ADD COLUMN receipt jsonb;")),

    /** A number of 4 or 2 bytes. */
    PREFER_BIGINT(Entry.info(
                    "PAL531",
                    COMPILE,
                    "{kind} `{column}` of {of}`{table}` is `{type}`",
                    "when the numbers run out at {limit}, every insert fails, and the change to bigint writes the whole table"
                            + " anew under ACCESS EXCLUSIVE (measured on 11 to 18)",
                    "take eight bytes:\n{fix}")
            .waivable("prefer-bigint")
            .onlyOnDemand()
            .example(
                    "sql",
                    "ALTER TABLE core.payments ADD COLUMN attempts integer;",
                    "ALTER TABLE core.payments ADD COLUMN attempts bigint;")),

    /** A serial column. */
    PREFER_IDENTITY(
            Entry.info(
                            "PAL532",
                            COMPILE,
                            "column `{column}` of `{table}` is `{type}`",
                            "serial is a default over a sequence with rights of its own: whoever may insert still needs a grant on the"
                                    + " sequence, and a value that somebody gives collides later; an identity column is the standard's"
                                    + " form of it (manual, 5.3 \"Identity Columns\")",
                            "let the column number its rows:\n{column} {plain} GENERATED ALWAYS AS IDENTITY")
                    .waivable("prefer-identity")
                    .onlyOnDemand()
                    .example(
                            "sql",
                            "CREATE TABLE core.carriers (id bigserial PRIMARY KEY, name text NOT NULL);",
                            "CREATE TABLE core.carriers (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL);")),

    /** A text with a limit in its type. */
    PREFER_TEXT(Entry.info(
                    "PAL533",
                    COMPILE,
                    "column `{column}` of `{table}` is `{type}`",
                    "text is as fast and as small; the limit in the type can be raised at no cost but lowered only by writing the"
                            + " table anew, and every change takes ACCESS EXCLUSIVE (manual, 8.3 \"Character Types\")",
                    "say the limit by a CHECK, if there is one:\n{column} text CHECK (length({column}) <= {length})")
            .waivable("prefer-text")
            .onlyOnDemand()
            .example(
                    "sql",
                    "CREATE TABLE core.carriers (id bigint PRIMARY KEY, name varchar(80) NOT NULL);",
                    "CREATE TABLE core.carriers (\n"
                            + "    id bigint PRIMARY KEY,\n"
                            + "    name text NOT NULL CONSTRAINT carriers_name_length CHECK (length(name) <= 80)\n"
                            + ");")),

    /** A timestamp without time zone. */
    PREFER_TIMESTAMPTZ(Entry.info(
                    "PAL534",
                    COMPILE,
                    "column `{column}` of `{table}` is a timestamp without time zone",
                    "it is no instant: what it means depends on who reads it, and comparing it with now() depends on the session's"
                            + " TimeZone (manual, 8.5.1.3 \"Time Stamps\")",
                    "let it be an instant:\n{column} timestamptz")
            .waivable("prefer-timestamptz")
            .onlyOnDemand()
            .example(
                    "sql",
                    "ALTER TABLE core.payments ADD COLUMN settled_at timestamp;",
                    "ALTER TABLE core.payments ADD COLUMN settled_at timestamptz;")),

    /** A timestamp that keeps no fractions of a second. */
    TIMESTAMP_PRECISION_ZERO(Entry.info(
                    "PAL535",
                    COMPILE,
                    "column `{column}` of `{table}` keeps no fractions of a second",
                    "a precision of 0 rounds, it does not cut: half a second before midnight becomes the next day, and a time can"
                            + " lie in the future of the row that carries it",
                    "keep it as it is, and show date_trunc('second', {column}):\n{column} {type}")
            .waivable("timestamp-precision-zero")
            .example(
                    "sql",
                    "ALTER TABLE core.payments ADD COLUMN settled_at timestamptz(0);",
                    "ALTER TABLE core.payments ADD COLUMN settled_at timestamptz;")),

    /** A text that is filled up with blanks. */
    BAN_CHAR_TYPE(Entry.info(
                    "PAL536",
                    COMPILE,
                    "column `{column}` of `{table}` is `{type}`",
                    "values are filled up with blanks, or without a length kept as they are, and blanks at the end are ignored by"
                            + " comparisons and dropped by concatenations; it saves nothing, and"
                            + " to change the length later writes the whole table anew (manual, 8.3 \"Character Types\")",
                    "keep it as it is written:\n{column} text")
            .waivable("ban-char-type")
            .onlyOnDemand()
            .example(
                    "sql",
                    "ALTER TABLE core.payments ADD COLUMN currency char(3);",
                    "ALTER TABLE core.payments ADD COLUMN currency text;")),

    /** A column of type money. */
    BAN_MONEY_TYPE(Entry.info(
                    "PAL537",
                    COMPILE,
                    "column `{column}` of `{table}` is `money`",
                    "what its numbers mean depends on lc_monetary of the server: the same rows read as another currency on another"
                            + " one, and the fractions follow it (manual, 8.2 \"Monetary Types\")",
                    "a number, and a column for the currency:\n{column} numeric(12, 2)")
            .waivable("ban-money-type")
            .example(
                    "sql",
                    "ALTER TABLE core.payments ADD COLUMN fee money;",
                    "ALTER TABLE core.payments ADD COLUMN fee numeric(12, 2);")),

    /** A column of a floating-point type. */
    BAN_FLOAT_TYPE(Entry.info(
                    "PAL538",
                    COMPILE,
                    "column `{column}` of `{table}` is `{type}`",
                    "0.1 has no exact form in it: sums of amounts drift and equality fails (manual, 8.1.3 \"Floating-Point Types\")",
                    "a number that is exact:\n{column} numeric")
            .waivable("ban-float-type")
            .onlyOnDemand()
            .example(
                    "sql",
                    "ALTER TABLE core.payments ADD COLUMN fee double precision;",
                    "ALTER TABLE core.payments ADD COLUMN fee numeric(12, 2);")),

    /** An enumeration is made. */
    CREATING_ENUM(Entry.info(
                    "PAL539",
                    COMPILE,
                    "`{type}` is an enumeration",
                    "a value can be added but never removed or moved, and a new one cannot be used in the transaction that adds it"
                            + " (manual, 8.7 \"Enumerated Types\")",
                    "a table of the values and a foreign key, or text with a CHECK")
            .waivable("creating-enum")
            .onlyOnDemand()
            .example(
                    "sql",
                    "CREATE TYPE core.colour AS ENUM ('red', 'blue');",
                    "CREATE TABLE core.colours (name text PRIMARY KEY);\n"
                            + "INSERT INTO core.colours (name) VALUES ('red'), ('blue');")),

    /** A value is added to an enumeration without a place. */
    REQUIRE_ENUM_VALUE_ORDERING(Entry.info(
                    "PAL540",
                    COMPILE,
                    "the place of `{value}` among the values of `{type}` is not said",
                    "it goes to the end, and ORDER BY and comparisons follow the order of the values; it cannot be moved later",
                    "say it, also where it is the end:\nALTER TYPE {type} ADD VALUE {constant} AFTER {last};")
            .waivable("require-enum-value-ordering")
            .onlyOnDemand()
            .example(
                    "sql",
                    "ALTER TYPE core.order_status ADD VALUE 'returned';",
                    "ALTER TYPE core.order_status ADD VALUE 'returned' AFTER 'sent';")),

    /** A table without a primary key. */
    TABLE_WITHOUT_PRIMARY_KEY(Entry.warning(
                    "PAL541",
                    COMPILE,
                    "table `{table}` has no primary key",
                    "rows cannot be told apart: logical replication refuses UPDATE and DELETE on it, a backfill has no key to go"
                            + " along, and a row that came twice cannot be removed once (manual, 5.5.4 \"Primary Keys\")",
                    "id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY")
            .waivable("table-without-primary-key")
            .example(
                    "sql",
                    "CREATE TABLE core.carriers (name text NOT NULL);",
                    "CREATE TABLE core.carriers (name text PRIMARY KEY);")),

    /** A table that a crash empties. */
    UNLOGGED_TABLE(Entry.warning(
                    "PAL542",
                    COMPILE,
                    "table `{table}` is unlogged",
                    "after a crash it is empty, and no standby has its rows (manual, CREATE TABLE, UNLOGGED)",
                    "let it survive a crash, or waive it where the rows can be made again:\n{create};")
            .waivable("unlogged-table")
            .example(
                    "sql",
                    "CREATE UNLOGGED TABLE core.sessions (id uuid PRIMARY KEY);",
                    "CREATE TABLE core.sessions (id uuid PRIMARY KEY);")),

    /** Columns in an order that wastes space. */
    WASTEFUL_COLUMN_ORDER(Entry.info(
                    "PAL543",
                    COMPILE,
                    "the order of the columns of `{table}` wastes {bytes} bytes in every row",
                    "values are aligned: what needs 8 bytes begins at a multiple of 8, and the gap before it is lost (manual, 65.6"
                            + " \"Database Page Layout\")",
                    "the fixed columns from the widest to the narrowest, those of varying length last:\n{order}")
            .waivable("wasteful-column-order")
            .onlyOnDemand()
            .example(
                    "sql",
                    "CREATE TABLE core.carriers (active boolean NOT NULL, id bigint PRIMARY KEY, fast boolean NOT NULL,"
                            + " since timestamptz NOT NULL);",
                    "CREATE TABLE core.carriers (id bigint PRIMARY KEY, since timestamptz NOT NULL, active boolean NOT NULL,"
                            + " fast boolean NOT NULL);")),

    /** Autovacuum is switched off for a table. */
    DISABLE_AUTOVACUUM(Entry.warning(
                    "PAL544",
                    COMPILE,
                    "autovacuum is off for `{table}`",
                    "dead rows are never removed and statistics grow old, until the vacuum against wraparound comes at the worst"
                            + " time, which this setting does not stop (manual, 25.1 \"Routine Vacuuming\")",
                    "slow it down instead:\nALTER TABLE {table} SET (autovacuum_vacuum_cost_limit = 200);")
            .waivable("disable-autovacuum")
            .example(
                    "sql",
                    "ALTER TABLE core.payments SET (autovacuum_enabled = false);",
                    "ALTER TABLE core.payments SET (autovacuum_vacuum_cost_limit = 200);"));

    private final Entry entry;

    DesignRule(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
