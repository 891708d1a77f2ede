package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** What can be said of a step's SQL without knowing the schema: its tokens, and what it does to the transaction around it. */
public enum SqlCode implements Code {
    /** A token that PostgreSQL's scanner refuses. */
    LEXICAL_ERROR(Entry.error(
                    "PAL100",
                    COMPILE,
                    "the {direction} of revision `{id}` is no SQL: {problem}",
                    "PostgreSQL refuses the whole text with 42601 before it runs a word of it",
                    "look at line {line}, column {column} of the SQL:\n{excerpt}")
            .waivable("syntax-error")
            .example(
                    "java",
                    "steps.sql(\"UPDATE core.drafts SET title = 'it's'\");",
                    "steps.sql(\"UPDATE core.drafts SET title = 'it''s'\");")),

    /** A statement that begins, ends or marks a transaction. */
    TRANSACTION_CONTROL(Entry.error(
                    "PAL101",
                    COMPILE,
                    "the {direction} of revision `{id}` controls the transaction itself: `{statement}`",
                    "the revision and its row in the history commit together; whatever the statement commits or rolls back"
                            + " would leave one without the other",
                    "remove the statement: consecutive steps are one transaction already, and\n"
                            + "steps.autocommit(\"...\") runs a statement outside of it")
            .waivable("transaction-nesting")
            .example(
                    "java",
                    "steps.sql(\"BEGIN; ALTER TABLE core.drafts ADD COLUMN title text; COMMIT\");",
                    "steps.sql(\"ALTER TABLE core.drafts ADD COLUMN title text\");")),

    /** Rows that the client would have to send. */
    COPY_FROM_STDIN(Entry.error(
                    "PAL102",
                    COMPILE,
                    "the {direction} of revision `{id}` reads rows from the client: `{statement}`",
                    "the server waits for rows that nobody sends; psql takes them from the script, JDBC does not",
                    "write the rows as\nINSERT INTO ... VALUES (...), (...)\n"
                            + "or send them over JDBC: steps.java(connection -> ...) with PgConnection.getCopyAPI()")
            .waivable("psql-meta-command")
            .example("java", """
                    steps.sql(\"""
                        COPY core.colours (name) FROM stdin;
                        red
                        \\\\.
                        \""");
                    """, "steps.sql(\"INSERT INTO core.colours (name) VALUES ('red')\");")),

    /** A command or a variable of psql. */
    PSQL_META_COMMAND(Entry.error(
                    "PAL103",
                    COMPILE,
                    "the {direction} of revision `{id}` has something for psql in it: `{statement}`",
                    "psql works it out before the server sees the text; the server itself refuses it with 42601",
                    "write in SQL what it stands for, or remove it")
            .waivable("psql-meta-command")
            .example(
                    "java",
                    "steps.sql(\"\\\\set ON_ERROR_STOP on\\nDROP TABLE core.drafts\");",
                    "steps.sql(\"DROP TABLE core.drafts\");")),

    /** A resource that is not there. */
    MISSING_SQL_FILE(Entry.error(
                    "PAL105",
                    COMPILE,
                    "the {direction} of revision `{id}` names the file `{file}`, which is not there",
                    "the revision would fail when it is run, and nobody can say what it was meant to do",
                    "{suggestion}")
            .example(
                    "java",
                    "steps.sqlFile(\"refuse_chnage.sql\");  // beside it lies refuse_change.sql",
                    "steps.sqlFile(\"refuse_change.sql\");")),

    /** A resource that is no UTF-8 text. */
    UNREADABLE_SQL_FILE(Entry.error(
                    "PAL106",
                    COMPILE,
                    "the {direction} of revision `{id}` names the file `{file}`, which cannot be read: {problem}",
                    "a file read in another encoding writes other characters into the database than those in your editor",
                    "save it as UTF-8:\niconv -f WINDOWS-1252 -t UTF-8 '{file}' > converted && mv converted '{file}'")
            .example("sh", "iconv -f UTF-8 -t WINDOWS-1252 seed.sql", "iconv -f WINDOWS-1252 -t UTF-8 seed.sql")),

    /** SQL that only running the body shows. */
    UNSEEN_SQL(Entry.info(
                    "PAL107",
                    COMPILE,
                    "the SQL of revision `{id}` is not wholly known to the compiler: `{code}` in its {direction}",
                    "only `migrations:check` and `migrations:verify`, which run the body, can judge that part of it",
                    "keep it as it is, or write the SQL as constants: literals, text blocks, `static final String`, and `+`"
                            + " of them")
            .example(
                    "java",
                    "for (String table : tables) { steps.sql(\"DROP TABLE \" + table); }",
                    "steps.sql(\"DROP TABLE core.drafts; DROP TABLE core.draft_segments\");")),

    /** SQL that PostgreSQL's grammar refuses. */
    SYNTAX_ERROR(Entry.error(
                    "PAL109",
                    COMPILE,
                    "this is no SQL: {problem}",
                    "PostgreSQL refuses it with 42601 before it runs a word of it; whatever stands before it in the same"
                            + " transaction is rolled back",
                    "look at line {line}, column {column} of the SQL")
            .waivable("syntax-error")
            .example(
                    "sql",
                    "ALTER TABLE core.payments ADD COLUMN note;",
                    "ALTER TABLE core.payments ADD COLUMN note text;")),

    /** A compiler that shows no bodies. */
    UNSEEN_BODIES(Entry.info(
            "PAL108",
            COMPILE,
            "this compiler does not show the bodies of methods: the SQL of the history `{history}` is not judged here",
            "there are no checksums either, and without them `apply`, `verify` and `release` run nothing",
            "build with javac before you verify or deploy:\nmvn process-classes")),

    /** Syntax that the oldest server of the history does not know. */
    NEWER_SYNTAX(Entry.error(
                    "PAL110",
                    COMPILE,
                    "this is syntax that PostgreSQL {postgres} does not know: {feature}",
                    "it came with PostgreSQL {since} (manual of that version, \"{section}\"); this SQL is to run on {postgres} too,"
                            + " which refuses it",
                    "write it without, or let the history begin with the newer server:\n@MigrationHistory(postgres = {since})")
            .waivable("syntax-error")
            .example(
                    "sql",
                    "CREATE UNIQUE INDEX ON core.drafts (title) NULLS NOT DISTINCT;  -- with postgres = 14",
                    "CREATE UNIQUE INDEX ON core.drafts (coalesce(title, ''));")),

    /** A body that PL/pgSQL's grammar refuses. */
    PLPGSQL_SYNTAX_ERROR(Entry.error(
                    "PAL111",
                    COMPILE,
                    "this body is no PL/pgSQL: {problem}",
                    "a DO block fails with 42601 when it is run, a function when it is created; with"
                            + " `check_function_bodies = off` not before it is called",
                    "look at line {line}, column {column} of the SQL")
            .waivable("syntax-error")
            .example(
                    "sql",
                    "DO $$ BEGIN PERFOM core.refresh(); END $$;",
                    "DO $$ BEGIN PERFORM core.refresh(); END $$;")),

    /** A statement that is too much for the parser. */
    UNJUDGED_SQL(Entry.warning(
            "PAL112",
            COMPILE,
            "no rule has judged this statement: {reason}",
            "what it does to the schema is unknown to everything behind it; a server refuses with 54001 what nests too deep"
                    + " for its `max_stack_depth` (manual, section 19.4.1)",
            "write it as several statements")),

    /** A call of a function that the oldest server does not have. */
    NEWER_FUNCTION(Entry.warning(
                    "PAL113",
                    COMPILE,
                    "`{function}` is no function that PostgreSQL {postgres} has",
                    "it came with PostgreSQL {since}; this SQL is to run on {postgres} too, where it fails with 42883 unless the"
                            + " database has a function of its own by that name",
                    "write it without, make a function of that name in an earlier revision, or let the history begin with the newer"
                            + " server:\n@MigrationHistory(postgres = {since})")
            .waivable("syntax-error")
            .example(
                    "sql",
                    "CREATE TABLE core.keys (id uuid PRIMARY KEY DEFAULT uuidv7());  -- with postgres = 14",
                    "CREATE TABLE core.keys (id uuid PRIMARY KEY DEFAULT gen_random_uuid());"));

    private final Entry entry;

    SqlCode(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
