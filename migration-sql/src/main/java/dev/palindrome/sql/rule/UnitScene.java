package dev.palindrome.sql.rule;

import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.util.List;

/** A unit as far as it has been walked, and everything that a rule may ask about that. */
public interface UnitScene {

    /**
     * What the history says.
     *
     * @return its settings
     */
    LintSettings settings();

    /**
     * The number of the unit, as an {@link Origin} has it.
     *
     * @return the number
     */
    int number();

    /**
     * Which way the unit is walked.
     *
     * @return the direction; {@link Direction#UPGRADE} for a plain file
     */
    Direction direction();

    /**
     * The schema behind what has been walked.
     *
     * @return the schema, to be read only
     */
    Schema schema();

    /**
     * What has happened in the unit.
     *
     * @return the moments in order
     */
    List<Moment> moments();

    /**
     * Whether something comes from this unit.
     *
     * @param origin where the thing comes from
     * @return true if it comes from here
     */
    boolean isNew(Origin origin);

    /**
     * Whether a table, materialized view or index comes from this unit.
     *
     * @param relation its name
     * @return true if it is known to
     */
    boolean isNew(QualifiedName relation);

    /**
     * Says that the rule has found something.
     *
     * @param draft the diagnostic, with its places filled
     * @param moment the operation that it is about
     */
    void report(Diagnostic.Draft draft, Moment moment);
}
