package dev.palindrome.processor.body;

import dev.palindrome.processor.report.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * The value of a constant expression, with where each stretch of it was written.
 *
 * @param value the whole value
 * @param pieces the stretches, in order and without gap
 */
public record SqlText(String value, List<Piece> pieces) {

    /** Copies the list. */
    public SqlText {
        pieces = List.copyOf(pieces);
    }

    /** A value that was written in one place. */
    static SqlText of(String value, Origin origin) {
        return new SqlText(value, List.of(new Piece(0, origin)));
    }

    /** This value with another behind it. */
    SqlText then(SqlText next) {
        List<Piece> joined = new ArrayList<>(pieces);
        next.pieces.forEach(piece -> joined.add(new Piece(value.length() + piece.start(), piece.origin())));
        return new SqlText(value + next.value, joined);
    }

    /**
     * Finds where a character was written.
     *
     * @param offset the character, counted from 0; the length of the value means its end
     * @return its location
     */
    public Location locate(int offset) {
        Piece found = pieces.get(0);
        for (Piece piece : pieces) {
            if (piece.start() <= offset) {
                found = piece;
            }
        }
        return found.origin().locate(offset - found.start());
    }

    /**
     * A stretch of a value.
     *
     * @param start its first character in the whole value
     * @param origin where it was written
     */
    record Piece(int start, Origin origin) {}

    /** Where a stretch of a value was written; worked out only when something is found there. */
    @FunctionalInterface
    interface Origin {
        /** The location of a character of the stretch, counted from 0. */
        Location locate(int offset);
    }
}
