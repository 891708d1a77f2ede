package dev.palindrome.engine.plan;

import dev.palindrome.migration.SqlWork;
import dev.palindrome.model.plan.Step;
import java.util.List;

/**
 * One direction of a revision, as its class lists it.
 *
 * @param steps the steps, in order
 * @param works the work in Java that the steps number, in order
 */
public record Body(List<Step> steps, List<SqlWork> works) {

    /** Copies the lists. */
    public Body {
        steps = List.copyOf(steps);
        works = List.copyOf(works);
    }
}
