package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.Schema;

/**
 * Changes a schema as operations of one type do.
 *
 * @param <O> the type
 */
@FunctionalInterface
interface Change<O extends Operation> {

    void apply(O operation, Schema schema, Origin origin);
}
