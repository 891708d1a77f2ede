package dev.palindrome.maven.database;

/** Where a scratch PostgreSQL comes from. */
public enum ScratchKind {
    /** Binaries that Maven fetches. */
    EMBEDDED,
    /** A container. */
    TESTCONTAINERS,
    /** The server of a url. */
    SERVER
}
