package dev.palindrome.engine.plan;

import dev.palindrome.migration.SqlWork;
import dev.palindrome.model.plan.Step;
import java.util.List;

/**
 * One direction of a revision, as its class lists it.
 *
 * @param steps the steps, in order
 * @param works the work in Java that the steps number, in order
 * @param lines the line of the migration's source that each step was listed at, or 0 where that is not known; empty for steps
 *     that no class has listed
 */
public record Body(List<Step> steps, List<SqlWork> works, List<Integer> lines) {

    /** A body of steps that come from elsewhere than a class. */
    public Body(List<Step> steps, List<SqlWork> works) {
        this(steps, works, List.of());
    }

    /** Copies the lists. */
    public Body {
        steps = List.copyOf(steps);
        works = List.copyOf(works);
        lines = List.copyOf(lines);
    }
}
