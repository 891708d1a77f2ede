package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.AlterConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.RenameConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.ValidateConstraint;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.Optional;
import java.util.Set;

/** Constraints come, go and change. */
final class ConstraintChanges {

    private ConstraintChanges() {}

    static void addTo(Changes to) {
        to.on(AddConstraint.class, (operation, schema, origin) -> add(operation, schema))
                .on(ValidateConstraint.class, (operation, schema, origin) -> validate(operation, schema))
                .on(DropConstraint.class, (operation, schema, origin) -> new ConstraintDrop(schema).drop(operation))
                .on(RenameConstraint.class, (operation, schema, origin) -> rename(operation, schema))
                .on(AlterConstraint.class, (operation, schema, origin) -> alter(operation, schema));
    }

    private static void add(AddConstraint operation, Schema schema) {
        operation.index().ifPresent(schema::put);
        if (operation
                .usingIndex()
                .filter(index -> schema.index(index).isEmpty())
                .isPresent()) {
            // what an unknown index is on, nobody knows of the key either
            Tables.change(operation.table(), schema, Table::incomplete);
            return;
        }
        operation.usingIndex().ifPresent(index -> takeOver(index, operation, schema));
        add(operation.table(), operation.added(), operation.index(), schema);
    }

    /** The index belongs to the constraint from now on and has its name. */
    private static void takeOver(QualifiedName from, AddConstraint operation, Schema schema) {
        QualifiedName to = operation.table().sibling(operation.added().name());
        new Relocation(schema).index(from, to);
        schema.index(to).ifPresent(index -> schema.put(index.with(to, operation.table(), true, index.valid())));
    }

    /** Adds a constraint to a table and to those that have it too. */
    static void add(QualifiedName table, TableConstraint added, Optional<Index> index, Schema schema) {
        if (added instanceof UniqueKey key) {
            if (key.primary()) {
                Kin.change(table, schema, one -> ColumnChanges.marked(one, key));
            }
            Tables.change(table, schema, one -> one.plus(key));
            index.filter(Index::valid).ifPresent(whole -> new PartitionIndexes(schema).spread(whole));
        } else if (added instanceof NotNull notNull) {
            Kin.of(table, !notNull.inherited(), schema)
                    .forEach(one -> Tables.change(one, schema, old -> withNotNull(old, notNull)));
        } else if (added instanceof ForeignKey) {
            spread(Kin.partitions(table, schema), added, schema);
        } else if (added instanceof Check check) {
            spread(Kin.of(table, !check.inherited(), schema), added, schema);
        } else {
            Tables.change(table, schema, one -> one.plus(added));
        }
    }

    private static void spread(Set<QualifiedName> tables, TableConstraint added, Schema schema) {
        tables.forEach(table ->
                Tables.change(table, schema, one -> one.constraint(added.name()).isPresent() ? one : one.plus(added)));
    }

    private static Table withNotNull(Table table, NotNull added) {
        Table marked = added.valid() ? table.withColumn(added.column(), one -> one.withNotNull(true)) : table;
        boolean plain = added.valid() && !added.named();
        return plain || table.constraint(added.name()).isPresent() ? marked : marked.plus(added);
    }

    private static void validate(ValidateConstraint operation, Schema schema) {
        Kin.of(operation.table(), schema)
                .forEach(name ->
                        schema.table(name).ifPresent(table -> schema.put(validated(table, operation.constraint()))));
    }

    private static Table validated(Table table, String constraint) {
        Table validated = table.withConstraints(table.constraints().stream()
                .map(one -> one.name().equals(constraint) ? one.validated() : one)
                .toList());
        return table.constraint(constraint)
                .filter(NotNull.class::isInstance)
                .map(one -> validated.withColumn(((NotNull) one).column(), column -> column.withNotNull(true)))
                .orElse(validated);
    }

    private static void rename(RenameConstraint operation, Schema schema) {
        QualifiedName index = operation.table().sibling(operation.constraint());
        if (schema.index(index)
                .filter(one -> ConstraintDrop.isOwned(one, operation.table()))
                .isPresent()) {
            new Relocation(schema).index(index, operation.table().sibling(operation.to()));
            return;
        }
        boolean inherited = schema.table(operation.table())
                .flatMap(table -> table.constraint(operation.constraint()))
                .filter(ConstraintChanges::isInherited)
                .isPresent();
        Set<QualifiedName> tables = Kin.of(operation.table(), !inherited, schema);
        tables.forEach(name -> schema.table(name)
                .ifPresent(table ->
                        schema.put(Relocation.renamedConstraint(table, operation.constraint(), operation.to()))));
    }

    /** Whether the children of its table have the constraint too, under its name. */
    static boolean isInherited(TableConstraint constraint) {
        return (constraint instanceof Check check && check.inherited())
                || (constraint instanceof NotNull notNull && notNull.inherited());
    }

    private static void alter(AlterConstraint operation, Schema schema) {
        if (operation.other().contains("inherit") || operation.other().contains("no inherit")) {
            inherit(operation, operation.other().contains("inherit"), schema);
        }
        if (operation.other().contains("deferrable") || operation.other().contains("not deferrable")) {
            boolean canWait = operation.other().contains("deferrable");
            boolean waits = operation.other().contains("initially deferred");
            Kin.change(
                    operation.table(),
                    schema,
                    table -> table.withConstraints(table.constraints().stream()
                            .map(one -> one.name().equals(operation.constraint())
                                    ? one.withOptions(one.options().deferred(canWait, waits))
                                    : one)
                            .toList()));
        }
        operation
                .enforced()
                .ifPresent(enforced -> Kin.change(
                        operation.table(),
                        schema,
                        table -> table.withConstraints(table.constraints().stream()
                                .map(one -> one.name().equals(operation.constraint()) ? enforced(one, enforced) : one)
                                .toList())));
    }

    /** A NOT NULL (18) that children get, or that those which come later do not get. */
    private static void inherit(AlterConstraint operation, boolean inherited, Schema schema) {
        schema.table(operation.table())
                .flatMap(table -> table.constraint(operation.constraint()))
                .filter(NotNull.class::isInstance)
                .map(NotNull.class::cast)
                .map(one -> new NotNull(one.name(), one.named(), one.column(), one.valid(), inherited, one.origin()))
                .ifPresent(changed -> {
                    schema.changeTable(
                            operation.table(),
                            table -> table.withConstraints(table.constraints().stream()
                                    .map(one -> one.name().equals(changed.name()) ? changed : one)
                                    .toList()));
                    add(operation.table(), changed, Optional.empty(), schema);
                });
    }

    /** What is enforced again is validated, what is not enforced any more is not known to hold (manual, ALTER TABLE, 18). */
    private static TableConstraint enforced(TableConstraint constraint, boolean enforced) {
        if (constraint instanceof ForeignKey key) {
            return new ForeignKey(
                    key.name(),
                    key.named(),
                    key.columns(),
                    key.target(),
                    key.targetColumns(),
                    key.onDelete(),
                    enforced,
                    enforced,
                    key.origin(),
                    key.options());
        }
        if (constraint instanceof Check check) {
            return new Check(
                    check.name(),
                    check.named(),
                    check.expression(),
                    check.columns(),
                    enforced,
                    enforced,
                    check.origin(),
                    check.options());
        }
        return constraint;
    }
}
