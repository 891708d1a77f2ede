package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.IndexOperation.AttachIndex;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.operation.IndexOperation.DropIndex;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;

/** Indexes come and go. */
final class IndexChanges {

    private IndexChanges() {}

    static void addTo(Changes to) {
        to.on(CreateIndex.class, (operation, schema, origin) -> create(operation, schema))
                .on(DropIndex.class, (operation, schema, origin) -> drop(operation.index(), schema))
                .on(
                        AttachIndex.class,
                        (operation, schema, origin) ->
                                new PartitionIndexes(schema).attach(operation.parent(), operation.child()));
    }

    private static void create(CreateIndex operation, Schema schema) {
        if (operation.ifNotExists() && schema.knowsRelation(operation.made().name())) {
            return;
        }
        schema.put(operation.made());
        if (!operation.only()) {
            new PartitionIndexes(schema).spread(operation.made());
        }
    }

    /** Drops an index with its parts, and the constraints that own them. */
    static void drop(QualifiedName name, Schema schema) {
        schema.partsOf(name).forEach(part -> drop(part.name(), schema));
        schema.index(name)
                .filter(Index::constraint)
                .ifPresent(index -> schema.table(index.table())
                        .ifPresent(table -> schema.put(table.withConstraints(table.constraints().stream()
                                .filter(one -> !one.name().equals(name.name()))
                                .toList()))));
        schema.removeIndex(name);
    }
}
