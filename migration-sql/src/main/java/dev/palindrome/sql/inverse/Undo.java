package dev.palindrome.sql.inverse;

import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.Schema;
import java.util.List;
import java.util.function.Predicate;

/** One step back. */
@FunctionalInterface
interface Undo {

    /**
     * Takes the step.
     *
     * @param now the schema as the steps before leave it; afterwards as this one leaves it
     * @return the lines that do it; none if it is done already
     */
    List<Line> take(Schema now);

    /** A statement that is always needed and leaves the schema alone as far as other steps look at it. */
    static Undo sql(String sql) {
        return now -> List.of(new Line.Sql(sql));
    }

    static Undo note(String text) {
        return now -> List.of(new Line.Note(text));
    }

    static Undo left(String text) {
        return now -> List.of(new Line.Left(text));
    }

    /** A statement that takes something away, unless it went with something else. */
    static Undo drop(String sql, Operation drop, Predicate<Schema> isThere) {
        return now -> {
            if (!isThere.test(now)) {
                return List.of();
            }
            Replay.apply(drop, now, Origin.BEFORE);
            return List.of(new Line.Sql(sql));
        };
    }
}
