package dev.palindrome.maven.output;

/** In which form a goal tells its result. */
public enum Format {
    /** For people. */
    TEXT,
    /** For programs, in the form that {@code docs/json/} documents. */
    JSON
}
