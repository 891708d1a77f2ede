package dev.palindrome.sql.inverse;

import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an operation meets.
 *
 * @param schema the schema before it, which stays as it is
 * @param start the schema before the whole upgrade
 * @param unit the number of the upgrade
 * @param spelling spells names for a downgrade
 * @param words the whole statement
 * @param usualPath whether names in the statement mean what they mean in a downgrade
 */
record Before(Schema schema, Schema start, int unit, Spelling spelling, String words, boolean usualPath) {

    /** Nothing is new. */
    static final int NO_UNIT = Integer.MIN_VALUE;

    /** A schema to be looked at only. */
    static Before looking(Schema schema) {
        return new Before(schema, schema, NO_UNIT, new Spelling(schema, List.of()), "", true);
    }

    /** Whether the upgrade itself made it. */
    boolean isNew(Origin origin) {
        return origin.unit() == unit;
    }

    /** Whether the upgrade itself made the table or view, so that it goes as a whole. */
    boolean isNew(QualifiedName relation) {
        return schema.table(relation)
                .map(table -> isNew(table.origin()))
                .or(() -> schema.view(relation).map(view -> isNew(view.origin())))
                .or(() -> schema.index(relation).map(index -> isNew(index.origin())))
                .or(() -> schema.object("sequence", relation).map(object -> isNew(object.origin())))
                .orElse(false);
    }

    /** Whether the upgrade itself made the column, or all of its table. */
    boolean isNew(QualifiedName table, String column) {
        return isNew(table)
                || schema.table(table)
                        .flatMap(one -> one.column(column))
                        .filter(one -> isNew(one.origin()))
                        .isPresent();
    }

    /** Whether an index goes with its table or with a column of it. */
    boolean goesWithNew(Index index) {
        Set<String> columns = new HashSet<>(index.including());
        for (Index.Element element : index.elements()) {
            element.column().ifPresent(columns::add);
            element.expression().ifPresent(node -> columns.addAll(Expression.columns(node)));
        }
        index.predicate().ifPresent(node -> columns.addAll(Expression.columns(node)));
        return isNew(index.table()) || columns.stream().anyMatch(column -> isNew(index.table(), column));
    }

    /** The schema behind an operation. */
    Schema after(Operation operation) {
        Schema after = schema.fork();
        Replay.apply(operation, after, new Origin(unit, Origin.NO_TRANSACTION));
        return after;
    }

    String name(QualifiedName name) {
        return spelling.name(name);
    }
}
