package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.operation.TableOperation.DropTable;
import dev.palindrome.sql.operation.TableOperation.SetAccessMethod;
import dev.palindrome.sql.operation.TableOperation.SetPersistence;
import dev.palindrome.sql.operation.TableOperation.SetStorage;
import dev.palindrome.sql.operation.TableOperation.SetTablespace;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table.Making;
import java.util.function.UnaryOperator;

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
                                table -> table.withShape(table.shape().stored(operation.to()))))
                .on(
                        SetStorage.class,
                        (operation, schema, origin) ->
                                make(operation.table(), schema, making -> making.stored(operation.options())))
                .on(
                        SetTablespace.class,
                        (operation, schema, origin) ->
                                make(operation.table(), schema, making -> making.in(operation.tablespace())))
                .on(
                        SetAccessMethod.class,
                        (operation, schema, origin) ->
                                make(operation.table(), schema, making -> making.by(operation.method())));
    }

    private static void make(QualifiedName name, Schema schema, UnaryOperator<Making> change) {
        schema.table(name).ifPresent(table -> schema.put(table.madeAs(change.apply(table.making()))));
    }

    private static void create(CreateTable operation, Schema schema) {
        if (operation.ifNotExists() && schema.knowsRelation(operation.table())) {
            return;
        }
        Tables.put(operation.made(), schema);
        operation.indexes().forEach(schema::put);
    }
}
