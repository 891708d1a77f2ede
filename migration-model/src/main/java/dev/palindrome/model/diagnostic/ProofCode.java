package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.PROVE;

/** What walking a history on a scratch PostgreSQL shows, and what keeps it from being walked. */
public enum ProofCode implements Code {
    /** An upgrade that fails from a clean parent. */
    UPGRADE_FAILS(Entry.error(
                    "PAL120",
                    PROVE,
                    "the upgrade of `{id}` fails: {problem}",
                    "no database gets past this revision; the later ones were tried without it",
                    "{fix}")
            .example(
                    "java",
                    "steps.sql(\"ALTER TABLE core.draft ADD COLUMN title text\");  // the table is core.drafts",
                    "steps.sql(\"ALTER TABLE core.drafts ADD COLUMN title text\");")),

    /** A downgrade that fails right after its upgrade. */
    DOWNGRADE_FAILS(Entry.error(
                    "PAL121",
                    PROVE,
                    "the downgrade of `{id}` fails: {problem}",
                    "a rollback stops here, on the day on which it is needed",
                    "{fix}")
            .waivable("downgrade-fails")
            .example(
                    "java",
                    "// upgrade\nsteps.sql(\"CREATE TYPE core.mood AS ENUM ('good'); ALTER TABLE core.drafts ADD COLUMN mood core.mood\");\n"
                            + "// downgrade\nsteps.sql(\"DROP TYPE core.mood\");  // 2BP01: the column needs it",
                    "// downgrade\nsteps.sql(\"ALTER TABLE core.drafts DROP COLUMN mood; DROP TYPE core.mood\");")),

    /** A downgrade after which the schema is not what it was. */
    DOWNGRADE_RESIDUE(
            Entry.error(
                            "PAL122",
                            PROVE,
                            "the downgrade of `{id}` does not restore the schema: {residue}",
                            "a database that was rolled back is none that the history knows; the next upgrade may fail on it,"
                                    + " or do something else",
                            "{fix}")
                    .waivable("downgrade-residue")
                    .example(
                            "java",
                            "// upgrade\nsteps.sql(\"ALTER TABLE core.drafts ADD COLUMN title text; CREATE INDEX drafts_state ON core.drafts (state)\");\n"
                                    + "// downgrade\nsteps.sql(\"ALTER TABLE core.drafts DROP COLUMN title\");",
                            "// downgrade\nsteps.sql(\"DROP INDEX core.drafts_state; ALTER TABLE core.drafts DROP COLUMN title\");")),

    /** A second upgrade that fails. */
    REUPGRADE_FAILS(
            Entry.error(
                            "PAL123",
                            PROVE,
                            "the upgrade of `{id}` fails when it is run again after the downgrade: {problem}",
                            "after a rollback the way forward is closed, though the first upgrade went well",
                            "let the downgrade take back what the second upgrade trips over: what it left behind, rows that were"
                                    + " inserted, roles")
                    .waivable("downgrade-residue")
                    .example(
                            "java",
                            "// upgrade\nsteps.sql(\"ALTER TABLE core.drafts ADD COLUMN title text; INSERT INTO core.kinds VALUES ('note')\");\n"
                                    + "// downgrade\nsteps.sql(\"ALTER TABLE core.drafts DROP COLUMN title\");",
                            "// downgrade\nsteps.sql(\"DELETE FROM core.kinds WHERE name = 'note'; ALTER TABLE core.drafts DROP COLUMN title\");")),

    /** A second upgrade that ends elsewhere than the first. */
    REUPGRADE_DIFFERS(Entry.error(
                    "PAL124",
                    PROVE,
                    "the upgrade of `{id}` leads elsewhere when it is run again after the downgrade: {residue}",
                    "databases that were rolled back once differ from those that were not, and nobody sees it",
                    "let the downgrade restore what the upgrade builds on; take IF NOT EXISTS and OR REPLACE out where"
                            + " they hide that something is there already")
            .waivable("downgrade-residue")),

    /** A downgrade after which columns stand in another order. */
    COLUMNS_REORDERED(Entry.info(
            "PAL125",
            PROVE,
            "the downgrade of `{id}` puts columns in another order: {tables}",
            "PostgreSQL adds a column at the end only; SELECT * and INSERT without a column list see the difference",
            "name the columns in the application's statements; nothing is to be changed here")),

    /** A part of the chain that does not lead back to where it began. */
    BACK_DIFFERS(Entry.error(
            "PAL126",
            PROVE,
            "walked back from `{from}` to {to}, the schema is not what it was: {residue}",
            "each of these downgrades is right by itself, but not after the later ones",
            "look for a downgrade between the two that drops or replaces what another one needs")),

    /** A downgrade that fails only after later ones. */
    BACK_FAILS(Entry.error(
            "PAL127",
            PROVE,
            "on the walk back from `{from}`, the {direction} of `{id}` fails: {problem}",
            "it is right by itself, but not after the later revisions were upgraded and taken back",
            "{fix}")),

    /** Revisions that no walk to the base gets past. */
    BASE_NOT_REACHED(Entry.warning(
            "PAL128",
            PROVE,
            "the base cannot be reached from the head: {culprits}",
            "the walk back was cut there and went on below; what is said of those revisions says the rest",
            "mend or waive what is said of them")),

    /** A database with the schema that is not accepted as such, or is changed. */
    STAMP_NO_OP_FAILS(Entry.error(
            "PAL129",
            PROVE,
            "a database that has the schema of the head cannot be taken over: {problem}",
            "`migrations:stamp` and an `apply` after it should do nothing to a database that is right already",
            "{fix}")),

    /** A release from which the head cannot be reached. */
    RELEASE_STUCK(Entry.error(
            "PAL130",
            PROVE,
            "no way leads from release `{release}` to the head: the upgrade of `{id}` fails",
            "that is where databases in use stand",
            "mend what is said of `{id}`")),

    /** Something in the schema that is not compared. */
    NOT_COMPARED(Entry.info(
            "PAL132",
            PROVE,
            "after `{id}` the schema holds what is not compared in detail: {objects}",
            "it is seen to come and go, but a change of it is not",
            "look yourself at what the downgrade does to it")),

    /** Statements before the base that fail. */
    SETUP_FAILED(Entry.error(
            "PAL340",
            PROVE,
            "the setup before the base fails: {message} [{sqlstate}]",
            "nothing was walked; the setup stands for what a database has before its first revision",
            "mend the file that `migrations.setup` names")),

    /** A server that is newer than what the catalog is known of. */
    SERVER_TOO_NEW(Entry.error(
            "PAL341",
            PROVE,
            "the scratch server runs PostgreSQL {version}, but {newest} is the newest that can be proven on",
            "a newer major may hold objects and attributes that are not compared, and the proof would not say so",
            "-Dmigrations.postgresVersion={newest}")),

    /** A role that a scratch server lacks and that cannot be made. */
    ROLES_NOT_MADE(Entry.error(
            "PAL342",
            PROVE,
            "roles that the migrations name cannot be made on the scratch server ({roles}): {message} [{sqlstate}]",
            "the server lacks one of them, and a GRANT to it would fail",
            "as somebody who may make roles there:\n{statements}")),

    /** A catalog that cannot be read. */
    CATALOG_UNREADABLE(Entry.error(
            "PAL343",
            PROVE,
            "the catalog of `{database}` cannot be read: {message} [{sqlstate}]",
            "what was not read was not compared",
            "repeat the command; if it stays so, it is a mistake of ours")),

    /** A role that a scratch server keeps. */
    ROLE_NOT_DROPPED(Entry.warning(
            "PAL344",
            PROVE,
            "the role `{role}`, made for the proof, cannot be dropped again: {message} [{sqlstate}]",
            "it is left on the server, without login and without rights",
            "DROP ROLE {role};")),

    /** An upgrade that does not do the same twice. */
    NOT_REPEATABLE(Entry.error(
            "PAL345",
            PROVE,
            "the upgrade of `{id}` ran once from the base, and fails in another empty database: {problem}",
            "its steps depend on something other than the database, such as the clock or what was there on the server",
            "let `upgrade` list the same steps each time, and keep to the database")),

    /** A server that somebody deploys to. */
    SERVER_IN_USE(Entry.error(
            "PAL346",
            PROVE,
            "`{database}` is deployed to: its store `{store}` is labelled `{label}`, not `test`",
            "a proof makes and drops databases and roles, and takes processor time and disk, beside people who work there",
            "name a database of a server for tests; or leave the url out, and an embedded PostgreSQL is used:\n"
                    + "mvn verify -Dmigrations.database=embedded"));

    private final Entry entry;

    ProofCode(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
