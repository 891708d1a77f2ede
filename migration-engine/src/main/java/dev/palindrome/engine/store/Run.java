package dev.palindrome.engine.store;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.report.UnfinishedRun;
import java.util.List;

/**
 * The revision that is half way.
 *
 * @param id the revision
 * @param direction which way
 * @param segment the segment that is next, counted from 0; all of them done if it is their number
 * @param state what is known of that segment
 * @param segments the SHA-256 of every segment as it was when the run began
 */
public record Run(RevisionId id, Direction direction, int segment, SegmentState state, List<String> segments) {

    /** Copies the list. */
    public Run {
        segments = List.copyOf(segments);
    }

    /** The same, where it is known besides that the next segment was not begun. */
    public Run pending() {
        return new Run(id, direction, segment, SegmentState.PENDING, segments);
    }

    /** The run as reports show it. */
    public UnfinishedRun report() {
        return new UnfinishedRun(id, direction, Math.min(segment + 1, segments.size()), segments.size());
    }
}
