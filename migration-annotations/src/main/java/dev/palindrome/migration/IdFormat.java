package dev.palindrome.migration;

/**
 * The form of the ids in a history. A slug is {@code [a-z0-9_]+}.
 *
 * <p>Released revisions keep the id they have; the form is asked of new ones.
 *
 * <pre>{@code
 * @MigrationHistory(ids = IdFormat.UTC_SECOND)
 * }</pre>
 */
public enum IdFormat {
    /** {@code 202601071200_slug}: the minute in UTC. */
    UTC_MINUTE,
    /** {@code 20260107120000_slug}: the second in UTC. */
    UTC_SECOND,
    /** {@code 023_slug}: a number, counted up by one. */
    SEQUENTIAL,
    /** {@code 20251024_1740_5cd038a8f131_slug}: day and minute in UTC, and twelve hexadecimal digits of chance. */
    DATED,
    /** Whatever {@link MigrationHistory#idPattern()} matches. */
    PATTERN
}
