package dev.palindrome.sql.schema;

import java.util.Optional;

/**
 * What is said about an object beside its definition, by a statement of its own: a comment, a grant, a trigger, a setting. A later
 * remark on the same topic takes the place of an earlier one.
 *
 * @param topic what it is about, such as {@code comment}
 * @param part the part of the object that it is about, such as a column or trigger
 * @param wording the statement, without the name of the object
 */
public record Remark(String topic, Optional<Part> part, Wording wording) {

    /**
     * A part of an object.
     *
     * @param kind what it is, as SQL says it in lower case
     * @param name its name
     */
    public record Part(String kind, String name) {

        /** What SQL calls a column. */
        public static final String COLUMN = "column";

        /** What SQL calls a trigger. */
        public static final String TRIGGER = "trigger";
    }

    /**
     * Whether it is about a part of the object.
     *
     * @param one the part
     * @return true if it is about that one
     */
    public boolean isAbout(Part one) {
        return part.filter(one::equals).isPresent();
    }

    /**
     * Whether a later remark makes this one void.
     *
     * @param later the later remark
     * @return true if it is about the same thing
     */
    public boolean isReplacedBy(Remark later) {
        return topic.equals(later.topic) && part.equals(later.part);
    }
}
