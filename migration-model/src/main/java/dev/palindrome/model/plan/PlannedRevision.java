package dev.palindrome.model.plan;

import dev.palindrome.model.chain.RevisionId;
import java.util.List;

/**
 * One revision of a plan.
 *
 * @param id the revision
 * @param description what it is for
 * @param segments what runs, in order; none if nothing does
 */
public record PlannedRevision(RevisionId id, String description, List<Segment> segments) {

    /** Copies the list. */
    public PlannedRevision {
        segments = List.copyOf(segments);
    }

    /**
     * Whether the whole revision is one transaction, which also writes the history.
     *
     * @return true if it commits together with its history row
     */
    public boolean isAtomic() {
        return segments.isEmpty() || (segments.size() == 1 && segments.get(0) instanceof Segment.Transactional);
    }

    /**
     * What runs, for people to read.
     *
     * @return the text of all segments
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(segment.text()));
        return text.toString();
    }
}
