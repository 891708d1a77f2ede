package dev.palindrome.sql.replay;

import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.DrawnSequences;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Drops objects with what goes with them (manual, section 5.15). */
final class Dependents {

    private Dependents() {}

    /** Drops a table with its indexes, sequences and partitions, and on CASCADE with what refers to it. */
    static void dropTable(QualifiedName name, boolean cascade, Schema schema) {
        schema.partitionsOf(name).forEach(partition -> dropTable(partition.name(), cascade, schema));
        if (cascade) {
            schema.heirsOf(name).forEach(heir -> dropTable(heir.name(), true, schema));
            dropForeignKeys(name, key -> true, schema);
            schema.viewsReading(name).forEach(view -> dropView(view.name(), true, schema));
        }
        schema.table(name).ifPresent(table -> table.columns().forEach(column -> dropSequence(column, schema)));
        schema.removeTable(name);
    }

    /** Drops the sequence that a column owns. */
    static void dropSequence(Column column, Schema schema) {
        column.sequence().ifPresent(sequence -> {
            schema.removeObject(Tables.SEQUENCE, sequence);
            dropDefaults(sequence, schema);
        });
    }

    /** Drops the defaults that draw from a sequence; the columns stay. */
    static void dropDefaults(QualifiedName sequence, Schema schema) {
        for (Table table : schema.drawingFrom(sequence)) {
            schema.put(table.withColumns(table.columns().stream()
                    .map(column -> DrawnSequences.of(column).contains(sequence)
                            ? column.withDefault(Optional.empty())
                            : column)
                    .toList()));
        }
    }

    /** Drops foreign keys to a table. */
    static void dropForeignKeys(QualifiedName target, Predicate<ForeignKey> which, Schema schema) {
        for (Table table : schema.referencing(target)) {
            List<TableConstraint> left = table.constraints().stream()
                    .filter(one ->
                            !(one instanceof ForeignKey key && key.target().equals(target) && which.test(key)))
                    .toList();
            schema.put(table.withConstraints(left));
        }
    }

    /** Drops a view, and on CASCADE the views that read it. */
    static void dropView(QualifiedName name, boolean cascade, Schema schema) {
        if (cascade) {
            for (View reader : schema.viewsReading(name)) {
                if (!reader.name().equals(name)) {
                    dropView(reader.name(), true, schema);
                }
            }
        }
        schema.removeView(name);
    }
}
