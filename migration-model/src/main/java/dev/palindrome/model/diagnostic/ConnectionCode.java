package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.APPLY;

/** What stands between us and the database: the url, the password, the network, the server's answer. */
public enum ConnectionCode implements Code {
    /** A url of no known form. */
    URL_UNREADABLE(Entry.error(
            "PAL420",
            APPLY,
            "the database url cannot be read: {problem}",
            "nothing is run against a database that is not named without doubt; the url is not repeated here, it may hold a secret",
            "-Dmigrations.url=postgresql://host:5432/database\n-Dmigrations.url=jdbc:postgresql://host:5432/database")),

    /** An option that is not on the list. */
    URL_OPTION_UNKNOWN(Entry.error(
            "PAL421",
            APPLY,
            "the database url has the option `{option}`, which is not on the list of allowed ones",
            "some of the driver's options load classes, write files or change how SQL is read",
            "{suggestion}\nallowed are: {allowed}")),

    /** A password in a url that others can see. */
    URL_CREDENTIALS(Entry.error(
            "PAL422",
            APPLY,
            "the database url holds a password, and does not come from the variable MIGRATIONS_URL",
            "Maven prints its parameters under -X, and everybody on the machine can read a command line",
            "take the password out of the url, and change it if the url was ever committed; then\n"
                    + "export MIGRATIONS_PASSWORD=...")),

    /** A password file that others can read. */
    PASSWORD_FILE_OPEN(Entry.error(
            "PAL423",
            APPLY,
            "the password file `{file}` can be read by others (mode {mode})",
            "libpq ignores such a file, and so do we: a password that others can read is no secret",
            "chmod 600 {file}")),

    /** A server that settings.xml does not have. */
    SERVER_ID_UNKNOWN(Entry.error(
            "PAL424",
            APPLY,
            "settings.xml has no server `{serverId}`",
            "`migrations.serverId` names the entry that holds user and password",
            "<server>\n  <id>{serverId}</id>\n  <username>...</username>\n  <password>...</password>\n</server>")),

    /** A password variable that is not set. */
    PASSWORD_VARIABLE_EMPTY(Entry.error(
            "PAL425",
            APPLY,
            "the variable `{variable}`, which `migrations.passwordEnv` names, is not set",
            "a password from elsewhere might be the one of another database",
            "export {variable}=...")),

    /** A host that has no address. */
    HOST_UNKNOWN(Entry.error(
            "PAL426",
            APPLY,
            "the host of `{target}` is unknown",
            "its name has no address here: a typo, or a network that is not connected",
            "correct the host in `migrations.url`")),

    /** Nobody answers. */
    SERVER_UNREACHABLE(
            Entry.error(
                    "PAL427",
                    APPLY,
                    "no server answers at `{target}`: {problem}",
                    "nothing was run; the server is down, listens elsewhere, or a firewall is between",
                    "correct host and port in `migrations.url`, or start the server; `pg_isready -h <host> -p <port>` asks it")),

    /** The server does not accept user and password. */
    LOGIN_REFUSED(Entry.error(
            "PAL428",
            APPLY,
            "`{target}` refuses the login of user `{user}`: {problem}",
            "nothing was run; the password came from {source}",
            "export MIGRATIONS_PASSWORD=...\nand, for another user, -Dmigrations.user=...")),

    /** There is no such database. */
    DATABASE_MISSING(Entry.error(
            "PAL429",
            APPLY,
            "there is no database `{database}` at `{target}`",
            "a database is not made in passing: a typo would deploy into an empty one",
            "correct the name in `migrations.url`, or create it:\ncreatedb {database}")),

    /** The server speaks no TLS. */
    TLS_REFUSED(Entry.error(
            "PAL430",
            APPLY,
            "`{target}` does not speak TLS, and without `sslmode` it is asked for",
            "over a plain connection, the SQL and its data can be read and changed on the way",
            "switch TLS on in the server (ssl = on), or, where the network is trusted, allow the plain connection:\n"
                    + "-Dmigrations.url={plainUrl}")),

    /** The server's certificate is not accepted. */
    TLS_UNTRUSTED(Entry.error(
            "PAL431",
            APPLY,
            "the TLS connection to `{target}` failed: {problem}",
            "whoever answers there has not shown that it is the server that the url names",
            "name the certificate of the authority:\n-Dmigrations.url={verifiedUrl}")),

    /** A server that is newer than we know. */
    SERVER_TOO_NEW(Entry.error(
            "PAL433",
            APPLY,
            "`{target}` is PostgreSQL {version}, newer than 18",
            "what this version has changed in catalogs and locks is not known here; a proof would not be one",
            "use a newer Palindrome; for `verify` also -Dmigrations.postgresVersion=18")),

    /** A server that is starting, stopping or full. */
    SERVER_BUSY(Entry.error(
            "PAL436",
            APPLY,
            "`{target}` takes no connections now: {problem}",
            "nothing was run",
            "repeat the command when the server is up and has a connection to spare (max_connections)")),

    /** A role that may not be taken. */
    ROLE_REFUSED(Entry.error(
            "PAL437",
            APPLY,
            "user `{user}` cannot become the role `{role}` at `{target}`: {problem}",
            "without the role, new objects would belong to somebody else",
            "GRANT {quotedRole} TO {quotedUser}")),

    /** A database that the user may not enter. */
    NOT_PERMITTED(Entry.error(
            "PAL438",
            APPLY,
            "user `{user}` may not connect to `{target}`: {problem}",
            "nothing was run",
            "GRANT CONNECT ON DATABASE {quotedDatabase} TO {quotedUser}")),

    /** Any other answer of the driver. */
    CONNECT_FAILED(Entry.error(
            "PAL439",
            APPLY,
            "`{target}` cannot be connected to: SQLSTATE {sqlState}, {problem}",
            "nothing was run",
            "look the SQLSTATE up: https://www.postgresql.org/docs/current/errcodes-appendix.html"));

    private final Entry entry;

    ConnectionCode(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
