package dev.palindrome.model.report;

import java.util.Optional;

/**
 * One difference between the schema before an upgrade and the schema after its downgrade.
 *
 * @param change what happened to the object
 * @param kind the kind of object, in words
 * @param object its qualified name
 * @param attribute what differs of it; empty if the whole object was left behind or lost
 * @param before what it was, or empty if it was not
 * @param after what it is, or empty if it is not
 */
public record VerifyResidue(
        Change change,
        String kind,
        String object,
        Optional<String> attribute,
        Optional<String> before,
        Optional<String> after) {

    /** What happened to an object. */
    public enum Change {
        /** It was not there before. */
        LEFT_BEHIND("left-behind"),
        /** It was there before. */
        LOST("lost"),
        /** It is there, but not as it was. */
        CHANGED("changed");

        private final String word;

        Change(String word) {
            this.word = word;
        }

        /**
         * The name in reports.
         *
         * @return lower-case words
         */
        public String word() {
            return word;
        }
    }

    /**
     * The difference in short.
     *
     * @return for example {@code left-behind index public.ix_a}
     */
    public String summary() {
        return change.word() + " " + kind + " " + object
                + attribute.map(name -> " (" + name + ")").orElse("");
    }
}
