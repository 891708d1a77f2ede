package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** The manifest is there, can be read, and was made from the sources that lie there. */
public enum ManifestCode implements Code {
    /** No manifest. */
    MISSING(Entry.error(
                    "PAL201",
                    COMPILE,
                    "there is no manifest of the history `{history}` in `{place}`",
                    "without it nobody knows which revisions there are and in which order",
                    "{command}")
            .example("sh", "mvn migrations:apply", "mvn process-classes migrations:apply")),

    /** A manifest of other sources. */
    STALE(Entry.error(
                    "PAL202",
                    COMPILE,
                    "the manifest of the history `{history}` was made from other sources: `{file}` {change} since",
                    "what would run is not what you read in your editor",
                    "{command}")
            .example("sh", "mvn migrations:apply", "mvn process-classes migrations:apply")),

    /** A manifest of another format. */
    UNKNOWN_FORMAT(Entry.error(
                    "PAL203",
                    COMPILE,
                    "`{place}` is a manifest of format {format}, but this version reads format {known}",
                    "fields that it does not know could mean that a revision must not run",
                    "compile with the processor of the plugin's version, or use the plugin of the processor's version")
            .example("text", "\"format\": 7", "\"format\": 1")),

    /** Not a manifest. */
    UNREADABLE(Entry.error(
                    "PAL204",
                    COMPILE,
                    "`{place}` cannot be read as a manifest: {problem}",
                    "half of a history is worse than none",
                    "mvn clean process-classes")
            .example("text", "{ \"format\": 1, \"revi", "mvn clean process-classes"));

    private final Entry entry;

    ManifestCode(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
