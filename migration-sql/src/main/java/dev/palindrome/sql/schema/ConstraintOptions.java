package dev.palindrome.sql.schema;

import dev.palindrome.sql.ast.Constraint;
import java.util.Optional;

/**
 * What the definition of a constraint says that only matters when it is to be written again.
 *
 * @param deferrable whether it can be checked at the end of the transaction
 * @param initiallyDeferred whether it is, unless told otherwise
 * @param tree the definition, with names as they were then
 */
public record ConstraintOptions(boolean deferrable, boolean initiallyDeferred, Optional<Constraint> tree) {

    /** Nothing but what the constraint itself says. */
    public static final ConstraintOptions NONE = new ConstraintOptions(false, false, Optional.empty());

    /**
     * What a definition says.
     *
     * @param tree the definition
     * @return the options
     */
    public static ConstraintOptions of(Constraint tree) {
        return new ConstraintOptions(tree.deferrable(), tree.initdeferred(), Optional.of(tree));
    }

    /**
     * The options with another time to check.
     *
     * @param canWait whether it can be checked at the end of the transaction
     * @param waits whether it is, unless told otherwise
     * @return the options
     */
    public ConstraintOptions deferred(boolean canWait, boolean waits) {
        return new ConstraintOptions(canWait, waits, tree);
    }

    /**
     * The options after a column was renamed that the expressions and elements of the definition mention.
     *
     * @param from the old name
     * @param to the new name
     * @return the options
     */
    public ConstraintOptions columnRenamed(String from, String to) {
        return new ConstraintOptions(deferrable, initiallyDeferred, tree.map(one -> Renamed.in(one, from, to)));
    }
}
