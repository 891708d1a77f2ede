package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.operation.Operation;
import java.util.List;

/**
 * Translates the statements of one type.
 *
 * @param <N> the type in PostgreSQL's tree
 */
@FunctionalInterface
interface Translator<N extends Node> {

    List<Operation> translate(N tree, Scope scope);
}
