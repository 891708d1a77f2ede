package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** The goals that write into a project, {@code new}, {@code rebase}, {@code release} and {@code import}, know what to write. */
public enum AuthoringCode implements Code {
    /** A Java runtime without a compiler. */
    NO_COMPILER(Entry.error(
            "PAL450",
            COMPILE,
            "this Java runtime has no compiler",
            "revisions are read from their sources with the compiler's parser",
            "run Maven with a JDK: JAVA_HOME=<directory of a JDK>")),

    /** A file in another encoding. */
    NOT_UTF_8(Entry.error(
            "PAL451",
            COMPILE,
            "`{file}` is not UTF-8, from byte {offset} on",
            "read in another encoding, its letters would be others in every database that gets them",
            "iconv -f WINDOWS-1252 -t UTF-8 '{file}' > converted && mv converted '{file}'")),

    /** A source file with conflict markers. */
    SOURCE_CONFLICT(Entry.error(
            "PAL452",
            COMPILE,
            "`{file}` has conflict markers, at line {line}",
            "which revision it declares is not decided yet, and so neither is the head of the history",
            "resolve the conflict in this file (of two revisions keep both, each in a file of its own), then\n"
                    + "mvn migrations:rebase")),

    /** A source file in which a revision could not be found for a syntax error. */
    UNREADABLE_SOURCE(Entry.error(
            "PAL453",
            COMPILE,
            "`{file}` declares a revision or a history, but cannot be read at line {line}: {problem}",
            "one that is overlooked would be missing from the chain, and the new head would fork it",
            "mend the syntax at `{file}:{line}`; nothing else in the project needs to compile")),

    /** A value that the file alone does not tell. */
    UNRESOLVED_VALUE(Entry.error(
                    "PAL454",
                    COMPILE,
                    "`{attribute}` of `{class}` cannot be read from `{file}` alone",
                    "the goals read sources without compiling them, because a forked history does not compile; they"
                            + " understand literals, `+`, and constants of the same file",
                    "write the value as a literal:\n{attribute} = \"...\"")
            .example("java", "@Revision(id = Ids.TENANTS, parent = \"\")", """
                    @Revision(id = "202601051030_create_tenants", parent = "")
                    """)),

    /** A project with several histories, and none named. */
    WHICH_HISTORY(Entry.error(
            "PAL455",
            COMPILE,
            "the project has several histories: {histories}",
            "each has a head, a lock file and a database of its own",
            "-Dmigrations.history={first}")),

    /** A history that no source declares. */
    UNKNOWN_HISTORY(Entry.error(
            "PAL456",
            COMPILE,
            "the project has no history `{history}`; it has {histories}",
            "a history has a lock file and a place in the database by its name; a misspelled one would be begun anew",
            "{suggestion}")),

    /** A package of another history. */
    OTHER_HISTORY(Entry.error(
            "PAL457",
            COMPILE,
            "package `{package}` belongs to the history `{actual}`, not to `{history}`",
            "a revision in it would follow a parent that its own history does not have",
            "leave one of the two out: -Dmigrations.history={actual}, or a package of `{history}`")),

    /** A name that cannot be a package. */
    BAD_PACKAGE(Entry.error(
            "PAL458",
            COMPILE,
            "`{package}` cannot be a package",
            "the class would not compile",
            "-Dmigrations.package={suggestion}")),

    /** A revision without words. */
    NO_DESCRIPTION(Entry.error(
            "PAL459",
            COMPILE,
            "a new revision needs a description",
            "its id and its class are named after it",
            "mvn migrations:new -Dmigrations.description=\"add policy profiles\"")),

    /** A branch that would have to move although it is released. */
    RELEASED_FORK(Entry.error(
            "PAL460",
            COMPILE,
            "`{moves}` would have to move behind `{stays}`, where the history `{history}` forks, but it is released",
            "databases that have run it would meet the other branch behind it, and others in front of it",
            "take `{moves}` out of its release, if no database has run it: delete its line from `{file}`, then\n"
                    + "mvn migrations:rebase")),

    /** A conflict whose sides know different checksums. */
    LOCK_CONTRADICTION(Entry.error(
            "PAL461",
            COMPILE,
            "the two sides of the conflict in `{file}` have different checksums for `{id}`",
            "only one of them can be the one that was released and run",
            "keep one of these lines in `{file}`, the one of the release that databases have run:\n{first}\n{second}")),

    /** Conflict markers that make no conflict. */
    LOCK_CONFLICT_NOT_WHOLE(Entry.error(
            "PAL462",
            COMPILE,
            "the conflict in `{file}` at line {line} is not whole",
            "without all of its markers it cannot be told which line is whose",
            "take the file as git has it, and merge again:\ngit checkout --merge -- {file}")),

    /** A release without a name, or with blanks in it. */
    BAD_RELEASE(Entry.error(
            "PAL463",
            COMPILE,
            "`{release}` cannot be the name of a release",
            "it is the last word of a line in the lock file: 1 to 120 characters without blanks",
            "mvn migrations:release -Dmigrations.release=1.4.0")),

    /** A revision whose bodies the compiler did not show. */
    NO_CHECKSUM(
            Entry.error(
                    "PAL464",
                    COMPILE,
                    "revision `{id}` has no checksum",
                    "without it nobody would notice an edit after the release; Eclipse's compiler does not show the bodies that it is"
                            + " made of",
                    "compile with javac, then release:\nmvn clean process-classes migrations:release -Dmigrations.release={release}")),

    /** A lock file whose released revisions are not the oldest of the history. */
    RELEASED_NOT_FIRST(Entry.error(
            "PAL465",
            COMPILE,
            "`{file}` has `{locked}` where the history `{history}` has `{id}`",
            "the released revisions are the oldest of a history, in its order; another order is another history",
            "restore the file from the last commit, or see what the gate says:\nmvn process-classes migrations:check")),

    /** A directory that is not there. */
    NO_DIRECTORY(Entry.error(
            "PAL470",
            COMPILE,
            "`{directory}` is not a directory",
            "there is nothing to import",
            "-Dmigrations.importFrom=<directory with the other tool's scripts>")),

    /** A directory without scripts. */
    NO_SCRIPTS(Entry.error(
            "PAL471",
            COMPILE,
            "`{directory}` holds no scripts in the layout {layout}",
            "there is nothing to import",
            "name the directory that holds them; understood are\nup-down: 0001_name.up.sql, 0001_name.down.sql\n"
                    + "diesel:  0001_name/up.sql, 0001_name/down.sql")),

    /** A layout that does not exist. */
    UNKNOWN_LAYOUT(Entry.error(
            "PAL472",
            COMPILE,
            "there is no layout `{layout}`",
            "the scripts of a directory mean something only in the layout of the tool that wrote them",
            "-Dmigrations.layout={suggestion}")),

    /** A directory with the scripts of two layouts. */
    SEVERAL_LAYOUTS(Entry.error(
            "PAL473",
            COMPILE,
            "`{directory}` holds scripts in both layouts: `{upDown}` and `{diesel}`",
            "their order among each other is not known",
            "-Dmigrations.layout=up-down, or -Dmigrations.layout=diesel")),

    /** Several scripts of one number. */
    SAME_NUMBER(Entry.error(
            "PAL474",
            COMPILE,
            "`{first}` and `{second}` have the same number",
            "their order is not known, and two databases may have run them in different ones",
            "rename one of them so that it sorts as it ran")),

    /** A number that is left out. */
    NUMBER_MISSING(Entry.warning(
            "PAL475",
            COMPILE,
            "there is no number {missing} between `{before}` and `{after}`",
            "if a script was lost, databases that have run it differ from those that are made anew",
            "nothing, if there never was one; else put the script back and import again")),

    /** A downgrade without its upgrade. */
    NO_UPGRADE(Entry.error(
            "PAL476",
            COMPILE,
            "`{file}` has no upgrade beside it",
            "a revision that cannot be reached cannot be left",
            "put back the script `{upgrade}`, or delete `{file}`")),

    /** A history that has revisions already. */
    HISTORY_NOT_EMPTY(Entry.error(
            "PAL477",
            COMPILE,
            "the history `{history}` has revisions already, up to `{head}`",
            "what is imported is the beginning of a history: databases have run it before anything else",
            "import into a history of its own:\n-Dmigrations.history={name} -Dmigrations.package={suggestion}")),

    /** A file that would be overwritten. */
    FILE_EXISTS(Entry.error(
            "PAL478",
            COMPILE,
            "`{file}` is there already",
            "an import writes new files only",
            "move it away, or name another package: -Dmigrations.package={suggestion}")),

    /** A file that is no script. */
    FILE_IGNORED(Entry.warning(
            "PAL479",
            COMPILE,
            "`{file}` is not imported: {reason}",
            "if the other tool ran it, its effect is missing from the history",
            "nothing, if it was never run; else put its statements into a script of the layout and import again")),

    /** A name that cannot be an id as it is. */
    ID_CHANGED(Entry.info(
            "PAL480",
            COMPILE,
            "`{name}` cannot be a revision id, and becomes `{id}`",
            "ids are keys in the database, file names and parameters on command lines",
            "nothing; `migrations:stamp` takes the new id")),

    /** Scripts whose names make the same id. */
    SAME_ID(Entry.error(
            "PAL481",
            COMPILE,
            "`{first}` and `{second}` would both become revision `{id}`",
            "the database remembers a revision by its id alone",
            "rename one of them")),

    /** A statement that must be a constant, but is too long for one. */
    STATEMENT_TOO_LONG(Entry.error(
            "PAL482",
            COMPILE,
            "`{name}` has a statement of {length} characters that runs outside a transaction",
            "such a statement is a constant of its class, and a constant holds 65,535 bytes",
            "cut it into several statements, or let it run in a transaction if it can"));

    private final Entry entry;

    AuthoringCode(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
