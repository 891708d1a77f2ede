package dev.palindrome.sql.replay;

import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The column that a sequence belongs to. */
final class SequenceOwner {

    private static final Pattern COLUMN = Pattern.compile("(?:(?<schema>[^.]+)\\.)?(?<table>[^.]+)\\.(?<column>[^.]+)");

    private final Schema schema;

    SequenceOwner(Schema schema) {
        this.schema = schema;
    }

    /** Follows {@code OWNED BY}: {@code table.column} with or without a schema, or {@code NONE}. */
    void set(QualifiedName sequence, String owner) {
        change(sequence, column -> column.withSequence(Optional.empty()));
        Matcher column = COLUMN.matcher(owner);
        if (column.matches()) {
            QualifiedName table =
                    schema.relationNamed(Optional.ofNullable(column.group("schema")), column.group("table"));
            if (owns(table, column.group("column"))) {
                // a column can own several, and only one is known
                schema.removeObject(Tables.SEQUENCE, sequence);
                return;
            }
            schema.table(table)
                    .ifPresent(one -> schema.put(one.withColumn(
                            column.group("column"), known -> known.withSequence(Optional.of(sequence)))));
        }
    }

    private boolean owns(QualifiedName table, String column) {
        return schema.table(table)
                .flatMap(one -> one.column(column))
                .flatMap(Column::sequence)
                .isPresent();
    }

    /** Takes a sequence from its column; the defaults that draw from it go with it. */
    void drop(QualifiedName sequence) {
        Dependents.dropDefaults(sequence, schema);
        change(sequence, column -> {
            Column without = column.withSequence(Optional.empty());
            return column.generation() == Generation.SERIAL ? without.withGeneration(Generation.NONE) : without;
        });
    }

    private void change(QualifiedName sequence, UnaryOperator<Column> change) {
        schema.ownerOf(sequence)
                .ifPresent(table -> schema.put(table.withColumns(table.columns().stream()
                        .map(column ->
                                column.sequence().filter(sequence::equals).isPresent() ? change.apply(column) : column)
                        .toList())));
    }
}
