package dev.palindrome.sql.effect;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The modes of a lock on a table, from the weakest to the strongest; section 13.3.1 "Table-Level Locks" of the manual.
 */
public enum LockMode {
    /** Taken by queries that only read. */
    ACCESS_SHARE,
    /** Taken by {@code SELECT … FOR UPDATE} and the like. */
    ROW_SHARE,
    /** Taken by {@code INSERT}, {@code UPDATE}, {@code DELETE}, {@code MERGE}. */
    ROW_EXCLUSIVE,
    /** Taken by {@code VACUUM}, {@code ANALYZE}, {@code CREATE INDEX CONCURRENTLY}, {@code VALIDATE CONSTRAINT}. */
    SHARE_UPDATE_EXCLUSIVE,
    /** Taken by {@code CREATE INDEX}: nobody writes. */
    SHARE,
    /** Taken by {@code CREATE TRIGGER} and {@code ADD FOREIGN KEY}: nobody writes. */
    SHARE_ROW_EXCLUSIVE,
    /** Taken by {@code REFRESH MATERIALIZED VIEW CONCURRENTLY}: nobody writes. */
    EXCLUSIVE,
    /** Taken by most of {@code ALTER TABLE}, {@code DROP TABLE}, {@code TRUNCATE}: nobody reads. */
    ACCESS_EXCLUSIVE;

    private static final Set<LockMode> STOP_WRITERS =
            EnumSet.of(SHARE, SHARE_ROW_EXCLUSIVE, EXCLUSIVE, ACCESS_EXCLUSIVE);

    /**
     * Whether sessions that write wait for it.
     *
     * @return true if it conflicts with {@link #ROW_EXCLUSIVE}
     */
    public boolean stopsWriters() {
        return STOP_WRITERS.contains(this);
    }

    /**
     * Whether sessions that read wait for it.
     *
     * @return true if it conflicts with {@link #ACCESS_SHARE}
     */
    public boolean stopsReaders() {
        return this == ACCESS_EXCLUSIVE;
    }

    /** The mode as the manual writes it. */
    @Override
    public String toString() {
        return name().replace('_', ' ').toUpperCase(Locale.ROOT);
    }
}
