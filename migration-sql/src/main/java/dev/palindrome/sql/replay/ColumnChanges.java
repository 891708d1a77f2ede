package dev.palindrome.sql.replay;

import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.naming.IndexClones;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.ColumnOperation.AlterColumnOtherwise;
import dev.palindrome.sql.operation.ColumnOperation.ChangeGeneration;
import dev.palindrome.sql.operation.ColumnOperation.ChangeType;
import dev.palindrome.sql.operation.ColumnOperation.DropColumn;
import dev.palindrome.sql.operation.ColumnOperation.DropNotNull;
import dev.palindrome.sql.operation.ColumnOperation.RenameColumn;
import dev.palindrome.sql.operation.ColumnOperation.SetDefault;
import dev.palindrome.sql.operation.ColumnOperation.SetNotNull;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.Optional;
import java.util.Set;

/** Columns come, go and change, those of partitions and children as well. */
final class ColumnChanges {

    private ColumnChanges() {}

    static void addTo(Changes to) {
        to.on(AddColumn.class, (operation, schema, origin) -> add(operation, schema))
                .on(DropColumn.class, (operation, schema, origin) -> drop(operation, schema))
                .on(RenameColumn.class, (operation, schema, origin) -> rename(operation, schema))
                .on(ChangeType.class, (operation, schema, origin) -> changeType(operation, schema))
                .on(SetDefault.class, (operation, schema, origin) -> setDefault(operation, schema))
                .on(SetNotNull.class, (operation, schema, origin) -> setNotNull(operation, schema))
                .on(DropNotNull.class, (operation, schema, origin) -> dropNotNull(operation, schema))
                .on(ChangeGeneration.class, (operation, schema, origin) -> changeGeneration(operation, schema))
                .on(AlterColumnOtherwise.class, (operation, schema, origin) -> otherwise(operation, schema));
    }

    private static void add(AddColumn operation, Schema schema) {
        Column added = operation.added();
        Table before = schema.tableOrUnknown(operation.table());
        if (operation.ifNotExists() && (before.column(added.name()).isPresent() || !before.complete())) {
            // it is there already, or may be, with another type
            return;
        }
        Kin.of(operation.table(), schema).forEach(table -> {
            boolean own = table.equals(operation.table());
            Column column = own ? added : inherited(added);
            Tables.change(
                    table,
                    schema,
                    one -> one.column(column.name()).isPresent() ? merged(one, column, schema) : one.plus(column));
        });
        operation.indexes().forEach(schema::put);
        for (TableConstraint constraint : operation.constraints()) {
            Optional<Index> index = operation.indexes().stream()
                    .filter(one -> one.name().name().equals(constraint.name()))
                    .findFirst();
            ConstraintChanges.add(operation.table(), constraint, index, schema);
        }
    }

    /** A child that has the column keeps it; since 18 it gets the NOT NULL, which is a constraint then. */
    private static Table merged(Table table, Column added, Schema schema) {
        return added.notNull() && schema.notNullsHaveNames()
                ? table.withColumn(added.name(), own -> own.withNotNull(true))
                : table;
    }

    private static void drop(DropColumn operation, Schema schema) {
        Set<QualifiedName> partitions = Kin.partitions(operation.table(), schema);
        for (QualifiedName name : Kin.of(operation.table(), operation.only(), schema)) {
            new ColumnDrop(name, schema).drop(operation.column(), operation.cascade());
            if (!partitions.contains(name)) {
                // a child that declares the column too keeps it, and nobody knows whether it does
                schema.changeTable(name, Table::incomplete);
            }
        }
    }

    /** Children get the default, but no sequence of their own. */
    private static Column inherited(Column column) {
        boolean serial = column.generation() == Generation.SERIAL;
        return column.withSequence(Optional.empty()).withGeneration(serial ? Generation.NONE : column.generation());
    }

    private static void rename(RenameColumn operation, Schema schema) {
        String from = operation.column();
        String to = operation.to();
        schema.viewsReading(operation.table())
                .forEach(view -> schema.put(view.columnRenamed(operation.table(), from, to)));
        schema.view(operation.table()).ifPresent(view -> schema.put(view.worded(Optional.empty())));
        for (QualifiedName name : Kin.of(operation.table(), schema)) {
            schema.table(name)
                    .ifPresent(table -> schema.put(
                            (schema.notNullsHaveNames() ? table.withNotNullsNamed() : table).columnRenamed(from, to)));
            schema.indexesOf(name).forEach(index -> schema.put(index.columnRenamed(from, to)));
            for (Table other : schema.referencing(name)) {
                schema.put(other.withConstraints(other.constraints().stream()
                        .map(one -> one instanceof TableConstraint.ForeignKey key
                                        && key.target().equals(name)
                                ? key.targetColumnRenamed(from, to)
                                : one)
                        .toList()));
            }
        }
    }

    /** An identity that was changed is not what its definition says. */
    private static void otherwise(AlterColumnOtherwise operation, Schema schema) {
        if (operation.command().equals("AT_SetIdentity")) {
            schema.table(operation.table())
                    .ifPresent(table -> schema.put(
                            table.withColumn(operation.column(), column -> column.identifiedBy(Optional.empty()))));
        }
    }

    private static void changeType(ChangeType operation, Schema schema) {
        Kin.change(
                operation.table(),
                schema,
                table -> table.withColumn(
                        operation.column(),
                        column -> column.withType(operation.type()).withCollation(operation.collation())));
        // the indexes are made anew, and those of partitions get the names that PostgreSQL chooses
        for (QualifiedName name : Kin.of(operation.table(), schema)) {
            schema.indexesOf(name).stream()
                    .filter(index -> index.parent().isEmpty())
                    .filter(index -> ColumnDrop.involves(index, operation.column()))
                    .forEach(index -> renew(index, schema));
        }
    }

    private static void renew(Index index, Schema schema) {
        Index renewed = index.calling(IndexClones.names(index.elements(), index.including()))
                .kept(schema.tableOrUnknown(index.table()));
        schema.put(renewed);
        new PartitionIndexes(schema).renew(renewed);
    }

    private static void setDefault(SetDefault operation, Schema schema) {
        Kin.change(
                operation.table(),
                operation.only(),
                schema,
                table -> table.withColumn(
                        operation.column(),
                        column -> column.withDefault(operation.value())
                                .withGeneration(
                                        column.generation() == Generation.SERIAL
                                                ? Generation.NONE
                                                : column.generation())));
    }

    private static void setNotNull(SetNotNull operation, Schema schema) {
        Kin.change(
                operation.table(),
                operation.only(),
                schema,
                table -> table.withColumn(operation.column(), column -> column.withNotNull(true))
                        .withConstraints(table.constraints().stream()
                                .map(one -> isNotNull(one, operation.column()) ? one.validated() : one)
                                .toList()));
    }

    private static void dropNotNull(DropNotNull operation, Schema schema) {
        Kin.change(
                operation.table(),
                operation.only(),
                schema,
                table -> table.withColumn(operation.column(), column -> column.withNotNull(false))
                        .withConstraints(table.constraints().stream()
                                .filter(one -> !isNotNull(one, operation.column()))
                                .toList()));
    }

    private static boolean isNotNull(TableConstraint constraint, String column) {
        return constraint instanceof NotNull notNull && notNull.column().equals(column);
    }

    private static void changeGeneration(ChangeGeneration operation, Schema schema) {
        if (operation.newExpression()) {
            Kin.change(
                    operation.table(),
                    schema,
                    table ->
                            table.withColumn(operation.column(), column -> column.withDefault(operation.definition())));
            return;
        }
        for (QualifiedName name : sharing(operation, schema)) {
            boolean own = name.equals(operation.table());
            Tables.change(name, schema, table -> {
                if (isLeft(operation, table)) {
                    return table;
                }
                table.column(operation.column())
                        .filter(column -> column.generation() == Generation.IDENTITY)
                        .ifPresent(column -> Dependents.dropSequence(column, schema));
                return table.withColumn(
                        operation.column(),
                        column -> column.withGeneration(operation.to())
                                .identifiedBy(operation
                                        .definition()
                                        .filter(Constraint.class::isInstance)
                                        .map(Constraint.class::cast))
                                .withDefault(Optional.empty())
                                .withSequence(own ? operation.sequence() : Optional.empty()));
            });
        }
    }

    /** Whether IF EXISTS finds nothing to drop. */
    private static boolean isLeft(ChangeGeneration operation, Table table) {
        return operation.to() == Generation.NONE
                && table.column(operation.column())
                        .filter(column -> operation.identity() != (column.generation() == Generation.IDENTITY)
                                || column.generation() == Generation.NONE
                                || column.generation() == Generation.SERIAL)
                        .isPresent();
    }

    /** The tables whose column comes about in the same way: children compute theirs too, partitions share an identity since 17. */
    private static Set<QualifiedName> sharing(ChangeGeneration operation, Schema schema) {
        if (!operation.identity()) {
            return Kin.of(operation.table(), schema);
        }
        return schema.partitionsHaveIdentity() ? Kin.partitions(operation.table(), schema) : Set.of(operation.table());
    }

    /** Marks the columns of a primary key, which are NOT NULL. */
    static Table marked(Table table, UniqueKey key) {
        Table marked = table;
        for (String column : key.columns()) {
            marked = marked.withColumn(column, one -> one.withNotNull(true));
        }
        return marked;
    }
}
