package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** Rights that are wider than meant, rights that a migration should not need, and what nobody should read in it. */
public enum SecurityRule implements Code {
    /** A password that everybody can read who can read the source. */
    SECRET_IN_SQL(Entry.error(
                    "PAL585",
                    COMPILE,
                    "the statement holds a password for {object}",
                    "it is in the repository, in the jar, in the history's table and in the server's log from then on, and the"
                            + " same on every server",
                    "leave it out of the migration, and set it from a vault or by hand, where nobody keeps the statement:\n{sql}")
            .waivable("secret-in-sql")
            .example("sql", "CREATE ROLE reporting LOGIN PASSWORD 'changeme';", "CREATE ROLE auditing NOLOGIN;")),

    /** More rights, or for more people, than anybody asked for. */
    GRANT_WIDENING(Entry.warning(
                    "PAL586",
                    COMPILE,
                    "granting {privileges} on {objects} to {roles} gives more than somebody needs",
                    "{consequence} (manual: GRANT)",
                    "name the privileges and the role that needs them:\n{sql}")
            .waivable("grant-widening")
            .example(
                    "sql",
                    "GRANT ALL ON core.orders TO PUBLIC;",
                    "GRANT SELECT ON core.orders TO pg_read_all_settings;")),

    /** A command that only superusers may run. */
    SUPERUSER_STATEMENT(Entry.warning(
                    "PAL587",
                    COMPILE,
                    "{command} needs a superuser, {effect}",
                    "the role that deploys should be none, hosted PostgreSQL gives nobody such a role, and what it changes"
                            + " counts for every database of the server",
                    "{advice}")
            .waivable("superuser-statement")
            .example("sql", "CREATE ROLE operator SUPERUSER;", "CREATE ROLE watcher NOLOGIN CREATEROLE;")),

    /** An extension in whatever version a server happens to have. */
    CREATE_EXTENSION(Entry.info(
                    "PAL588",
                    COMPILE,
                    "the extension `{extension}` comes in whatever version a server has as its default",
                    "two servers can end with different functions; an extension that is not marked as trusted needs a superuser"
                            + " as well (manual: CREATE EXTENSION)",
                    "name the version that every server has, as `SELECT * FROM pg_available_extension_versions` lists them:\n"
                            + "CREATE EXTENSION IF NOT EXISTS {extensionSql} VERSION '...';")
            .waivable("create-extension")
            .onlyOnDemand()
            .example(
                    "sql",
                    "CREATE EXTENSION IF NOT EXISTS plpgsql;",
                    "CREATE EXTENSION IF NOT EXISTS plpgsql VERSION '1.0';")),

    /** Row-level security that is switched off. */
    BAN_DISABLE_ROW_SECURITY(Entry.error(
                    "PAL590",
                    COMPILE,
                    "{command} on `{table}` shows its rows to {whom}, whatever the policies say",
                    "the policies stay in the catalog and are not asked any more (manual, 5.9 \"Row Security Policies\"): nothing"
                            + " fails, and nobody notices that a tenant or user sees the rows of others",
                    "leave it on, and let the role in that needs more rows, to read them only:\n"
                            + "CREATE POLICY {policySql} ON {tableSql} FOR SELECT TO ... USING (...);")
            .waivable("ban-disable-row-security")
            .example(
                    "sql",
                    "ALTER TABLE core.files DISABLE ROW LEVEL SECURITY;",
                    "CREATE POLICY files_of_readers ON core.files FOR SELECT TO pg_read_all_data USING (true);")),

    /** A policy that goes, and none comes. */
    BAN_DROP_POLICY(Entry.warning(
                    "PAL591",
                    COMPILE,
                    "without the policy `{policy}`, queries of `{table}` find fewer rows, or more if it is RESTRICTIVE",
                    "permissive policies are joined with OR and restrictive ones with AND, so one that goes changes what every query"
                            + " of the running application finds, without an error (manual, 5.9 \"Row Security Policies\")",
                    "change the policy, or drop it in the transaction that makes the one in its place:\n"
                            + "ALTER POLICY {policySql} ON {tableSql} USING (...);")
            .waivable("ban-drop-policy")
            .example("sql", "DROP POLICY files_of_owner ON core.files;", """
                    DROP POLICY files_of_owner ON core.files;
                    CREATE POLICY files_of_owner ON core.files USING (owner = session_user);
                    """)),

    /** A policy whose condition everybody meets. */
    POLICY_FOR_EVERYBODY(Entry.warning(
                    "PAL592",
                    COMPILE,
                    "the policy `{policy}` lets everybody {what} `{table}`",
                    "permissive policies are joined with OR: with one that is true for PUBLIC, those beside it keep nobody out any"
                            + " more (manual: CREATE POLICY)",
                    "name the roles and the condition:\n"
                            + "CREATE POLICY {policySql} ON {tableSql} FOR {command} TO ... {clause} (...);")
            .waivable("policy-for-everybody")
            .example(
                    "sql",
                    "CREATE POLICY files_open ON core.files USING (true);",
                    "CREATE POLICY files_shared ON core.files FOR SELECT USING (path LIKE '/shared/%');")),

    /** A view that reads with its owner's rights what policies guard. */
    VIEW_WITHOUT_ROW_SECURITY(Entry.warning(
                    "PAL593",
                    COMPILE,
                    "view `{view}` shows rows of `{table}` that its row-level security hides",
                    "a view asks the policies for its owner, and to the table's owner they do not apply unless they are FORCEd: whoever"
                            + " may read the view reads every row (manual, CREATE VIEW, \"Notes\")",
                    "let it read with the rights of who asks it, which PostgreSQL can since 15; before, put the condition into the view"
                            + " itself:\n{sql};")
            .waivable("view-without-row-security")
            .example(
                    "sql",
                    "CREATE VIEW core.file_names AS SELECT path FROM core.files;",
                    "CREATE VIEW core.file_names WITH (security_invoker = true) AS SELECT path FROM core.files;"));

    private final Entry entry;

    SecurityRule(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
