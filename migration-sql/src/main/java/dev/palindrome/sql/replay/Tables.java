package dev.palindrome.sql.replay;

import dev.palindrome.sql.schema.NamedObject;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import java.util.function.UnaryOperator;

/** Tables with the sequences that their columns own. */
final class Tables {

    static final String SEQUENCE = "sequence";

    private Tables() {}

    /** Changes a table, of which nothing need be known; what is known to be something else is left alone. */
    static void change(QualifiedName name, Schema schema, UnaryOperator<Table> change) {
        if (schema.table(name).isPresent() || !schema.knowsRelation(name)) {
            put(change.apply(schema.tableOrUnknown(name)), schema);
        }
    }

    /** Keeps a table, and the sequences that it has got. */
    static void put(Table table, Schema schema) {
        table.columns()
                .forEach(column -> column.sequence()
                        .filter(sequence -> schema.object(SEQUENCE, sequence).isEmpty())
                        .ifPresent(sequence -> schema.put(new NamedObject(SEQUENCE, sequence, column.origin()))));
        schema.put(table);
    }
}
