package dev.palindrome.sql.rule;

import dev.palindrome.sql.operation.Operation;

/**
 * A rule that looks at one operation after the other, each with the schema as it is before it.
 *
 * @param <O> the operations that it looks at
 */
public non-sealed interface OperationRule<O extends Operation> extends Rule {

    /**
     * The operations that it looks at.
     *
     * @return their type; a sealed interface stands for all its kinds
     */
    Class<O> operations();

    /**
     * Looks at an operation.
     *
     * @param operation the operation
     * @param scene where it happens; takes what the rule finds
     */
    void look(O operation, Scene scene);
}
