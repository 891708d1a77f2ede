package dev.palindrome.engine.plan;

import dev.palindrome.migration.SqlWork;
import dev.palindrome.model.plan.Segment;
import java.util.List;

/**
 * One direction of a revision, ready to run.
 *
 * @param segments its segments, in order
 * @param works the work in Java that the segments number
 */
public record Script(List<Segment> segments, List<SqlWork> works) {

    /** Copies the lists. */
    public Script {
        segments = List.copyOf(segments);
        works = List.copyOf(works);
    }

    /** Whether it is one transaction, which also writes the history. */
    public boolean isAtomic() {
        return segments.isEmpty() || (segments.size() == 1 && segments.get(0) instanceof Segment.Transactional);
    }

    /** What runs, for people to read. */
    public String text() {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(segment.text()));
        return text.toString();
    }
}
