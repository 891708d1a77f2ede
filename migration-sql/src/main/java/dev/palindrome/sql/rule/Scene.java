package dev.palindrome.sql.rule;

import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.util.List;
import java.util.Optional;

/** Where an operation happens, and everything that a rule may ask about that. */
public interface Scene {

    /**
     * The unit up to here.
     *
     * @return the unit, whose schema is the one before the operation
     */
    UnitScene unit();

    /**
     * What the history says.
     *
     * @return its settings
     */
    default LintSettings settings() {
        return unit().settings();
    }

    /**
     * Which way the unit is walked.
     *
     * @return the direction; {@link Direction#UPGRADE} for a plain file
     */
    default Direction direction() {
        return unit().direction();
    }

    /**
     * The schema as it is before the operation.
     *
     * @return the schema, to be read only
     */
    default Schema schema() {
        return unit().schema();
    }

    /**
     * The statement that the operation is part of.
     *
     * @return the statement
     */
    StatementInUnit statement();

    /**
     * Everything that the statement does: PostgreSQL first drops and then adds, in whatever order an {@code ALTER TABLE} says
     * it.
     *
     * @return its operations in order, the one that is looked at among them
     */
    List<Operation> wholeStatement();

    /**
     * The DO block that the statement stands in, where a condition may keep it from running.
     *
     * @return the block, or empty for a statement of the text itself
     */
    Optional<StatementInUnit> block();

    /**
     * The transaction that it runs in.
     *
     * @return the transaction
     */
    Transaction transaction();

    /**
     * What the operation does to relations that were there before the unit.
     *
     * @return the effects; none if everything that it touches is new
     */
    List<Effect> effects();

    /**
     * What has happened in the unit up to here.
     *
     * @return the moments in order, those of the same transaction last
     */
    default List<Moment> before() {
        return unit().moments();
    }

    /**
     * What has happened in the same transaction up to here.
     *
     * @return the moments in order; none for a statement by itself
     */
    List<Moment> beforeInTransaction();

    /**
     * Whether something comes from this unit, so that no running application can know it and it can hold no rows but those
     * that the unit put there. In a downgrade that is also what its own upgrade made.
     *
     * @param origin where the thing comes from
     * @return true if it comes from here
     */
    default boolean isNew(Origin origin) {
        return unit().isNew(origin);
    }

    /**
     * Whether a table, materialized view or index comes from this unit.
     *
     * @param relation its name
     * @return true if it is known to; false if nothing is known of it
     */
    default boolean isNew(QualifiedName relation) {
        return unit().isNew(relation);
    }

    /**
     * Says that the rule has found something.
     *
     * @param draft the diagnostic, with its places filled
     * @param span where, in the text of the statement's step
     */
    void report(Diagnostic.Draft draft, Span span);
}
