package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.Schema;

/** Applies operations to a schema, as a server would that finds nothing to object to. */
public final class Replay {

    private Replay() {}

    /**
     * Changes a schema as an operation does. A table that is not known is known in part afterwards: by what was said of it.
     *
     * @param operation what is done
     * @param schema the schema, which is the one behind it afterwards
     * @param origin where objects come from that it makes
     */
    public static void apply(Operation operation, Schema schema, Origin origin) {
        Changes.apply(operation, schema, origin);
    }
}
