package dev.palindrome.sql.lint;

import dev.palindrome.model.plan.Direction;
import java.util.List;

/**
 * What is linted as a whole: one direction of a revision, or a plain file.
 *
 * @param number its number; both directions of a revision have the same one
 * @param direction which way it is walked; {@link Direction#UPGRADE} for a plain file
 * @param framing who begins and ends its transactions
 * @param steps what it does, in order
 */
public record Unit(int number, Direction direction, Framing framing, List<UnitStep> steps) {

    /** Copies the steps. */
    public Unit {
        steps = List.copyOf(steps);
    }

    /** Who begins and ends the transactions of a unit. */
    public enum Framing {
        /**
         * Palindrome's engine: consecutive transactional statements are one transaction, every other statement runs by itself.
         */
        SEGMENTS,
        /** A runner that wraps the whole file in one transaction, whatever is in it. */
        WHOLE,
        /** The text itself: what stands between BEGIN and COMMIT is a transaction, every other statement runs by itself. */
        TEXT,
        /** Nobody: every statement runs by itself. */
        NONE
    }
}
