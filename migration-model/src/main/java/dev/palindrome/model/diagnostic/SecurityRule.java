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
                    "CREATE EXTENSION IF NOT EXISTS plpgsql VERSION '1.0';"));

    private final Entry entry;

    SecurityRule(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
