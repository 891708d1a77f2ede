package dev.palindrome.sql.inverse;

import java.util.List;

/**
 * Something that an upgrade does and its downgrade does not take back.
 *
 * @param kind what it is about, as SQL says it in lower case
 * @param what what it is, in words
 * @param name what it is about, as {@link dev.palindrome.sql.impact.Impact} names it
 * @param turn when it is to be mended
 * @param lines what mends it
 */
public record Leftover(String kind, String what, String name, Turn turn, List<Line> lines) {

    /** Copies the lines. */
    public Leftover {
        lines = List.copyOf(lines);
    }

    /** When something is mended, so that nothing stands in the way of anything else. */
    enum Turn {
        /** First everything has its old name again. */
        RENAME,
        /** Then what belongs to something goes: views, triggers, policies, constraints, indexes. */
        TAKE_OFF,
        /** Then what they stood on. */
        DROP,
        /** What others stand on comes back. */
        MAKE,
        /** What stayed is changed back. */
        CHANGE,
        /** Last comes what belongs to something. */
        PUT_ON
    }

    static Leftover mended(String kind, String what, String name, Turn turn, String sql) {
        return new Leftover(kind, what, name, turn, List.of(new Line.Sql(sql)));
    }
}
