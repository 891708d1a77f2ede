package dev.palindrome.sql.lint;

import dev.palindrome.migration.Backfill;
import dev.palindrome.sql.lex.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that a backfill becomes, but for the batch that each run is limited to: the update, and the check behind it.
 *
 * @param sql the statements
 * @param parts where the texts for {@code set}, {@code where} and {@code check} stand in them, those that are there, in this order
 */
public record BackfillText(String sql, List<Span> parts) {

    /** Copies the list. */
    public BackfillText {
        parts = List.copyOf(parts);
    }

    /**
     * Puts the statements together.
     *
     * @param backfill a backfill
     * @return its statements
     */
    public static BackfillText of(Backfill backfill) {
        StringBuilder sql = new StringBuilder();
        List<Span> parts = new ArrayList<>();
        sql.append("UPDATE ").append(backfill.table()).append(" SET ");
        backfill.set().ifPresent(set -> append(set, sql, parts));
        backfill.where().ifPresent(where -> append(where, sql.append(" WHERE "), parts));
        backfill.check().ifPresent(check -> append(check, sql.append(";\n"), parts));
        return new BackfillText(sql.toString(), parts);
    }

    private static void append(String part, StringBuilder sql, List<Span> parts) {
        parts.add(new Span(sql.length(), sql.length() + part.length()));
        sql.append(part);
    }

    /**
     * Finds the part that a place is in.
     *
     * @param offset an offset in the statements
     * @return the last part that begins there or before; the first one's beginning for what stands before all
     */
    public Place place(int offset) {
        for (int part = parts.size() - 1; part >= 0; part--) {
            Span span = parts.get(part);
            if (span.start() <= offset) {
                return new Place(part, Math.min(offset, span.end()) - span.start());
            }
        }
        return new Place(0, 0);
    }

    /**
     * A place in a part of a backfill.
     *
     * @param part which of those that are there, counted from 0
     * @param offset the offset in its text
     */
    public record Place(int part, int offset) {}
}
