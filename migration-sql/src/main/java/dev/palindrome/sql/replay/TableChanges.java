package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.operation.TableOperation.DropTable;
import dev.palindrome.sql.operation.TableOperation.SetPersistence;
import dev.palindrome.sql.schema.Schema;

/** Tables come and go. */
final class TableChanges {

    private TableChanges() {}

    static void addTo(Changes to) {
        to.on(CreateTable.class, (operation, schema, origin) -> create(operation, schema))
                .on(
                        DropTable.class,
                        (operation, schema, origin) ->
                                Dependents.dropTable(operation.table(), operation.cascade(), schema))
                .on(
                        SetPersistence.class,
                        (operation, schema, origin) -> Tables.change(
                                operation.table(),
                                schema,
                                table -> table.withShape(table.shape().stored(operation.to()))));
    }

    private static void create(CreateTable operation, Schema schema) {
        if (operation.ifNotExists() && schema.knowsRelation(operation.table())) {
            return;
        }
        Tables.put(operation.made(), schema);
        operation.indexes().forEach(schema::put);
    }
}
