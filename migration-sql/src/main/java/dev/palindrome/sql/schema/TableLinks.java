package dev.palindrome.sql.schema;

import dev.palindrome.sql.schema.Links.Kind;
import java.util.ArrayList;
import java.util.List;

/** What a table is to be found by from the other end. */
final class TableLinks {

    /** What the temporary tables are found by. */
    static final QualifiedName SESSION = new QualifiedName(Schema.TEMPORARY, "");

    private TableLinks() {}

    /** What the tables are found by that a unit made. */
    static QualifiedName unit(int number) {
        return new QualifiedName("", Integer.toString(number));
    }

    /**
     * One thing that leads to a table.
     *
     * @param kind how
     * @param from from where
     */
    record Way(Kind kind, QualifiedName from) {}

    static List<Way> of(Table table) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(Kind.UNIT, unit(table.origin().unit())));
        table.foreignKeys().forEach(key -> ways.add(new Way(Kind.REFERENCE, key.target())));
        table.shape().parent().ifPresent(parent -> ways.add(new Way(Kind.PARTITION, parent)));
        table.shape().inherits().forEach(parent -> ways.add(new Way(Kind.HEIR, parent)));
        table.constraints()
                .forEach(one -> ways.add(new Way(Kind.CONSTRAINT, table.name().sibling(one.name()))));
        table.triggers().forEach(trigger -> ways.add(new Way(Kind.TRIGGER, trigger.function())));
        if (table.name().schema().equals(Schema.TEMPORARY)) {
            ways.add(new Way(Kind.SESSION, SESSION));
        }
        table.making().type().ifPresent(type -> ways.add(new Way(Kind.TYPE_USE, type)));
        for (Column column : table.columns()) {
            column.sequence().ifPresent(sequence -> ways.add(new Way(Kind.SEQUENCE_OWNER, sequence)));
            DrawnSequences.of(column).forEach(sequence -> ways.add(new Way(Kind.SEQUENCE_USE, sequence)));
            if (!column.type().name().schema().equals(DataType.BUILT_IN)) {
                ways.add(new Way(Kind.TYPE_USE, column.type().name()));
            }
        }
        return ways;
    }
}
