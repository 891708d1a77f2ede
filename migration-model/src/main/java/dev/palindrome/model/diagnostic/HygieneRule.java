package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** SQL that fails at a second look, or that does something else than it seems to. */
public enum HygieneRule implements Code {
    /** A statement that fails when it runs a second time, where nothing keeps it from that. */
    PREFER_ROBUST_STATEMENTS(Entry.info(
                    "PAL555",
                    COMPILE,
                    "`{statement}` fails when it is run a second time",
                    "it runs outside a transaction: when the run breaks off behind it, what comes next is missing and the re-run"
                            + " stops here. Palindrome's journal remembers what is done; other runners do not",
                    "say that it may have been done:\n{robust}")
            .waivable("prefer-robust-statements")
            .onlyOnDemand()
            .example(
                    "sql",
                    "DROP INDEX CONCURRENTLY core.orders_placed_at_idx;",
                    "DROP INDEX CONCURRENTLY IF EXISTS core.orders_placed_at_idx;")),

    /** IF NOT EXISTS of something that is there and is not the same. */
    MISLEADING_IF_NOT_EXISTS(Entry.warning(
                    "PAL556",
                    COMPILE,
                    "`{object}` is there already and is not what this statement describes",
                    "`IF NOT EXISTS` compares names only: the statement does nothing, and the schema is not what the text says",
                    "change what is there, or drop it first: {difference}")
            .waivable("misleading-if-not-exists")
            .example(
                    "sql",
                    "CREATE TABLE IF NOT EXISTS core.payments (id bigint PRIMARY KEY, currency text);",
                    "ALTER TABLE core.payments ADD COLUMN currency text;")),

    /** A name without its schema. */
    REQUIRE_TABLE_SCHEMA(Entry.info(
                    "PAL557",
                    COMPILE,
                    "`{name}` is named without its schema",
                    "which table it is depends on the search_path of whoever runs the statement",
                    "{qualified}")
            .waivable("require-table-schema")
            .onlyOnDemand()
            .example(
                    "sql",
                    "CREATE TABLE carriers (id bigint PRIMARY KEY);",
                    "CREATE TABLE core.carriers (id bigint PRIMARY KEY);")),

    /** An identifier of more than 63 bytes. */
    IDENTIFIER_TOO_LONG(Entry.warning(
                    "PAL558",
                    COMPILE,
                    "the identifier `{name}` has {bytes} bytes, and PostgreSQL keeps 63",
                    "the rest is cut off without an error: two long names can become one, and the name in the catalog is not the"
                            + " one in the text (manual, 4.1.1 \"Identifiers and Key Words\")",
                    "a name of at most 63 bytes; the server would keep\n{kept}")
            .waivable("identifier-too-long")
            .example(
                    "sql",
                    "ALTER TABLE core.payments ADD COLUMN"
                            + " the_reason_that_was_given_by_the_customer_when_the_payment_was_returned text;",
                    "ALTER TABLE core.payments ADD COLUMN return_reason text;")),

    /** A new object whose name needs quotes. */
    IDENTIFIER_NEEDS_QUOTES(Entry.info(
                    "PAL559",
                    COMPILE,
                    "the name `{name}` needs quotes wherever it is written",
                    "without them PostgreSQL reads another name, or a keyword",
                    "{plain}")
            .waivable("identifier-needs-quotes")
            .onlyOnDemand()
            .example(
                    "sql",
                    "ALTER TABLE core.payments ADD COLUMN \"returnReason\" text;",
                    "ALTER TABLE core.payments ADD COLUMN return_reason text;")),

    /** A column that is named twice. */
    DUPLICATE_COLUMN(Entry.error(
                    "PAL560",
                    COMPILE,
                    "column `{column}` is named twice",
                    "PostgreSQL refuses the statement with 42701 or 42601, and the revision with it",
                    "name it once")
            .waivable("duplicate-column")
            .example(
                    "sql",
                    "UPDATE core.payments SET amount = 0, amount = 1 WHERE id = 1;",
                    "UPDATE core.payments SET amount = 1 WHERE id = 1;")),

    /** A change of the schema inside a block of code. */
    DO_BLOCK_DDL(Entry.warning(
                    "PAL561",
                    COMPILE,
                    "`{command}` stands inside a {block}",
                    "{unseen}whether it runs is decided on the server: the history does not know what it makes, and no inverse can"
                            + " be derived from it",
                    "the plain statement as a step of its own; `IF [NOT] EXISTS` says most conditions:\n{plain};")
            .waivable("do-block-ddl")
            .example(
                    "sql",
                    "DO $$ BEGIN ALTER TABLE core.payments ADD COLUMN currency text; END $$;",
                    "ALTER TABLE core.payments ADD COLUMN IF NOT EXISTS currency text;")),

    /** A comment that waives nothing. */
    UNUSED_IGNORE(Entry.warning(
                    "PAL562",
                    COMPILE,
                    "the comment waives `{rule}`, and nothing of that rule is found in the statement behind it",
                    "what it was written for is gone; left there, it hides the next mistake of its kind",
                    "remove the comment")
            .waivable("unused-ignore")),

    /** A comment that would waive if it were complete. */
    BROKEN_IGNORE(Entry.error(
            "PAL563",
            COMPILE,
            "the comment waives nothing: {problem}",
            "a waiver is a promise of somebody: without a rule, an owner and a risk nobody can be asked later",
            "-- palindrome: waive {rule} owner={owner} risk={risk}"));

    private final Entry entry;

    HygieneRule(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
