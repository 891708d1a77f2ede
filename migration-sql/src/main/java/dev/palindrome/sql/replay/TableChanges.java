package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.operation.TableOperation.DropTable;
import dev.palindrome.sql.operation.TableOperation.SetAccessMethod;
import dev.palindrome.sql.operation.TableOperation.SetPersistence;
import dev.palindrome.sql.operation.TableOperation.SetRowType;
import dev.palindrome.sql.operation.TableOperation.SetStorage;
import dev.palindrome.sql.operation.TableOperation.SetTablespace;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.Table.Making;
import java.util.List;
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
                .on(SetRowType.class, (operation, schema, origin) -> ofType(operation, schema))
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

    /** The columns change with the type from now on, which the schema does not look into. */
    private static void ofType(SetRowType operation, Schema schema) {
        schema.table(operation.table()).ifPresent(table -> {
            Table unknown =
                    operation.type().isPresent() ? table.withColumns(List.of()).incomplete() : table;
            schema.put(unknown.madeAs(table.making().of(operation.type())));
        });
    }

    private static void create(CreateTable operation, Schema schema) {
        if (operation.ifNotExists() && schema.knowsRelation(operation.table())) {
            return;
        }
        Tables.put(operation.made(), schema);
        operation.indexes().forEach(schema::put);
    }
}
