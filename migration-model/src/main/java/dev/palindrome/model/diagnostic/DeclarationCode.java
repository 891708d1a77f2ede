package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** The class of a revision can be created by generated code, and a history is configured with values that mean something. */
public enum DeclarationCode implements Code {
    /** The class does not implement the interface. */
    NOT_A_MIGRATION(Entry.error(
                    "PAL020",
                    COMPILE,
                    "`{class}` is a `@Revision`, but does not implement `Migration`",
                    "without `upgrade` and `downgrade` there is nothing to run",
                    "final class {simpleName} implements dev.palindrome.migration.Migration")
            .example(
                    "java",
                    "@Revision(...) final class AddProfiles { ... }",
                    "@Revision(...) final class AddProfiles implements Migration { ... }")),

    /** An interface, an enum, a record with components, an abstract class. */
    NOT_CONCRETE(Entry.error(
                    "PAL021",
                    COMPILE,
                    "`{class}` is {kind}, so it cannot be created",
                    "the generated registry creates every migration with `new`",
                    "final class {simpleName} implements Migration")
            .example(
                    "java",
                    "@Revision(...) abstract class AddProfiles implements Migration { ... }",
                    "@Revision(...) final class AddProfiles implements Migration { ... }")),

    /** A class with type parameters. */
    GENERIC(Entry.error(
                    "PAL022",
                    COMPILE,
                    "`{class}` has type parameters",
                    "the generated registry creates every migration with `new`, and would not know what to write for them",
                    "final class {simpleName} implements Migration")
            .example(
                    "java",
                    "@Revision(...) final class AddProfiles<T> implements Migration { ... }",
                    "@Revision(...) final class AddProfiles implements Migration { ... }")),

    /** An inner, local or private class. */
    NOT_REACHABLE(Entry.error(
                    "PAL023",
                    COMPILE,
                    "`{class}` is {kind}, which code outside of `{outer}` cannot create",
                    "the generated registry stands beside the class in its package, and creates it with `new`",
                    "make it a class of its own file, or at least `static` and not `private`:\n"
                            + "static final class {simpleName} implements Migration")
            .example(
                    "java",
                    "final class Migrations { @Revision(...) class AddProfiles implements Migration { ... } }",
                    "@Revision(...) final class AddProfiles implements Migration { ... }")),

    /** No constructor that the package can call without arguments. */
    NO_CONSTRUCTOR(Entry.error(
                    "PAL024",
                    COMPILE,
                    "`{class}` has no constructor without parameters that its package can call",
                    "the generated registry creates every migration with `new {simpleName}()`",
                    "{simpleName}() {}")
            .example("java", "AddProfiles(DataSource source) { ... }", "AddProfiles() {}")),

    /** An annotation with a missing or erroneous value. */
    BROKEN_ANNOTATION(Entry.error(
                    "PAL025",
                    COMPILE,
                    "`@{annotation}` on `{class}` has no usable value for `{attribute}`",
                    "without it the place of the revision in its history is unknown, and the history cannot be judged as a whole",
                    "write a constant:\n{fix}")
            .example(
                    "java",
                    "@Revision(id = Ids.next(), parent = \"\")",
                    "@Revision(id = \"202601051030_create_tenants\", parent = \"\")")),

    /** A revision that another processor wrote when the history was judged already. */
    GENERATED_TOO_LATE(Entry.error(
                    "PAL026",
                    COMPILE,
                    "`{class}` was generated after the history of the package `{package}` was judged",
                    "head and chain hash stand in the registries already, and would not know of it",
                    "write the class by hand, or generate it before the compiler runs")
            .example(
                    "text",
                    "a revision class that another annotation processor writes in the second round",
                    "a revision class among the sources")),

    /** A history's name with characters that it cannot have. */
    MALFORMED_HISTORY_NAME(Entry.error(
                    "PAL040",
                    COMPILE,
                    "`{name}` cannot be the name of a history",
                    "it becomes the name of the lock file, the manifest and a schema in the database:"
                            + " a lower-case letter, then at most 30 letters, digits and `_`",
                    "@MigrationHistory(name = \"{suggestion}\")")
            .example(
                    "java",
                    "@MigrationHistory(name = \"Main History\")",
                    "@MigrationHistory(name = \"main_history\")")),

    /** A server version that is not supported. */
    UNSUPPORTED_POSTGRES(Entry.error(
                    "PAL041",
                    COMPILE,
                    "history `{history}` asks for PostgreSQL {version}, which is not between 14 and 18",
                    "SQL is judged by the rules of that server, and they are known for 14 to 18",
                    "@MigrationHistory(postgres = {suggestion})")
            .example("java", "@MigrationHistory(postgres = 9)", "@MigrationHistory(postgres = 14)")),

    /** A pattern for ids that is missing, or not a regular expression. */
    BAD_ID_PATTERN(Entry.error(
                    "PAL042",
                    COMPILE,
                    "`idPattern` of the history `{history}` {problem}",
                    "with `IdFormat.PATTERN` a whole id has to match it, and so no id could be judged",
                    "@MigrationHistory(ids = IdFormat.PATTERN, idPattern = \"[0-9]+_[a-z0-9_]+\")")
            .example(
                    "java",
                    "@MigrationHistory(ids = IdFormat.PATTERN)",
                    "@MigrationHistory(ids = IdFormat.PATTERN, idPattern = \"[0-9]+_[a-z0-9_]+\")")),

    /** Two packages configure one history. */
    HISTORY_CONFIGURED_TWICE(Entry.error(
                    "PAL043",
                    COMPILE,
                    "the history `{history}` is configured in `{first}` and in `{other}`",
                    "a history has one lock file, one manifest and one set of rules",
                    "configure it once, in the `package-info.java` above all its revisions, or name the other one:\n"
                            + "@MigrationHistory(name = \"{suggestion}\")")
            .example(
                    "java",
                    "@MigrationHistory(name = \"main\") package a;\n@MigrationHistory(name = \"main\") package b;",
                    "@MigrationHistory(name = \"main\") package a;\n@MigrationHistory(name = \"billing\") package b;")),

    /** A rule setting that names no rule. */
    UNKNOWN_RULE_SETTING(Entry.error(
                    "PAL044",
                    COMPILE,
                    "`@Rule` names `{rule}`, which is no rule",
                    "a setting that names nothing changes nothing, and nobody would notice",
                    "{suggestion}")
            .example(
                    "java",
                    "@Rule(name = \"prefer-txt\", severity = Severity.OFF)",
                    "@Rule(name = \"prefer-text\", severity = Severity.OFF)")),

    /** A processor option that cannot be read. */
    UNREADABLE_OPTION(Entry.error(
                    "PAL045",
                    COMPILE,
                    "the processor option `{option}` is `{value}`, which is no {kind}",
                    "a build that was meant to be repeatable would silently depend on something else",
                    "-A{option}={suggestion}")
            .example("text", "-Amigrations.today=31.01.2027", "-Amigrations.today=2027-01-31"));

    private final Entry entry;

    DeclarationCode(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
