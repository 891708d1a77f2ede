package dev.palindrome.engine.run;

import java.util.Optional;

/**
 * What a probe saw of a statement's effect.
 *
 * @param finding the effect
 * @param object what it is about, as SQL names it; empty if it is not known
 * @param cleanup what clears a half effect away, or makes it whole
 */
record Look(Finding finding, String object, Optional<String> cleanup) {

    /** Nothing can be said. */
    static final Look UNKNOWN = new Look(Finding.UNKNOWN, "", Optional.empty());

    /** The state of an effect. */
    enum Finding {
        /** It is there, whole. */
        DONE,
        /** It is not there. */
        ABSENT,
        /** A half of it is there. */
        DEBRIS,
        /** Something else of its name is there. */
        OTHER,
        /** It cannot be told. */
        UNKNOWN
    }

    static Look done(String object) {
        return new Look(Finding.DONE, object, Optional.empty());
    }

    static Look absent(String object) {
        return new Look(Finding.ABSENT, object, Optional.empty());
    }

    static Look other(String object) {
        return new Look(Finding.OTHER, object, Optional.empty());
    }

    static Look debris(String object, String cleanup) {
        return new Look(Finding.DEBRIS, object, Optional.of(cleanup));
    }
}
