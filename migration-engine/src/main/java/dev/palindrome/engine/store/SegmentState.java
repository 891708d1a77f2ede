package dev.palindrome.engine.store;

import java.util.Locale;

/** What the journal knows of the segment that is next. */
public enum SegmentState {
    /** It was not begun. */
    PENDING,
    /** It was begun, and nobody has seen how it ended. */
    STARTED,
    /** It was begun, and the server said that it failed. */
    FAILED;

    /** The state as the store writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SegmentState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
