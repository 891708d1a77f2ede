package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.PartitionOperation.AttachPartition;
import dev.palindrome.sql.operation.PartitionOperation.ChangeInheritance;
import dev.palindrome.sql.operation.PartitionOperation.DetachPartition;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables become partitions or children of others, and cease to be. */
final class PartitionChanges {

    private PartitionChanges() {}

    static void addTo(Changes to) {
        to.on(AttachPartition.class, (operation, schema, origin) -> attach(operation, schema))
                .on(DetachPartition.class, (operation, schema, origin) -> detach(operation, schema))
                .on(ChangeInheritance.class, (operation, schema, origin) -> inherit(operation, schema));
    }

    private static void attach(AttachPartition operation, Schema schema) {
        Tables.change(
                operation.child(),
                schema,
                table -> table.withShape(table.shape().under(Optional.of(operation.parent()), operation.byDefault()))
                        .madeAs(table.making().bound(operation.written())));
        shareIdentity(operation, schema);
        PartitionIndexes indexes = new PartitionIndexes(schema);
        for (Index whole : schema.indexesOf(operation.parent())) {
            indexes.ensure(whole, operation.child());
        }
        for (ForeignKey key : schema.tableOrUnknown(operation.parent()).foreignKeys()) {
            Kin.partitions(operation.child(), schema)
                    .forEach(name -> Tables.change(name, schema, table -> withForeignKey(table, key)));
        }
    }

    private static void shareIdentity(AttachPartition operation, Schema schema) {
        List<String> identities = schema.tableOrUnknown(operation.parent()).columns().stream()
                .filter(column -> column.generation() == Generation.IDENTITY)
                .map(Column::name)
                .toList();
        if (!identities.isEmpty() && schema.partitionsHaveIdentity()) {
            Kin.partitions(operation.child(), schema)
                    .forEach(name -> Tables.change(name, schema, table -> {
                        Table shared = table;
                        for (String column : identities) {
                            shared = shared.withColumn(column, one -> one.withGeneration(Generation.IDENTITY));
                        }
                        return shared;
                    }));
        }
    }

    /** A partition keeps a foreign key of its own that says the same. */
    private static Table withForeignKey(Table table, ForeignKey key) {
        boolean there = table.foreignKeys().stream().anyMatch(own -> isLike(own, key));
        return there ? table : table.plus(key);
    }

    static boolean isLike(ForeignKey own, ForeignKey key) {
        return own.columns().equals(key.columns())
                && own.target().equals(key.target())
                && own.onDelete().equals(key.onDelete());
    }

    private static void detach(DetachPartition operation, Schema schema) {
        QualifiedName child = operation.child();
        Tables.change(child, schema, table -> {
            Table detached = table.withShape(table.shape().under(Optional.empty(), false))
                    .madeAs(table.making().bound(Optional.empty()))
                    .withColumns(table.columns().stream()
                            .map(column -> column.generation() == Generation.IDENTITY && schema.partitionsHaveIdentity()
                                    ? column.withGeneration(Generation.NONE)
                                    : column)
                            .toList());
            // it has got a CHECK in the place of the bound, which no text names (manual, ALTER TABLE)
            return operation.concurrently() || operation.finish() ? detached.incomplete() : detached;
        });
        schema.indexesOf(child).forEach(index -> schema.put(index.under(Optional.empty())));
    }

    private static void inherit(ChangeInheritance operation, Schema schema) {
        Tables.change(operation.child(), schema, table -> {
            List<QualifiedName> parents = new ArrayList<>(table.shape().inherits());
            parents.remove(operation.parent());
            if (operation.inherits()) {
                parents.add(operation.parent());
            }
            return table.withShape(table.shape().inheriting(parents));
        });
    }
}
