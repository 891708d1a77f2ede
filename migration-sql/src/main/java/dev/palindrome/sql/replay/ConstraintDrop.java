package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.Optional;
import java.util.Set;

/** Drops constraints with their indexes, and those of partitions and children with them. */
final class ConstraintDrop {

    private final Schema schema;

    ConstraintDrop(Schema schema) {
        this.schema = schema;
    }

    void drop(DropConstraint operation) {
        QualifiedName table = operation.table();
        String constraint = operation.constraint();
        Optional<TableConstraint> known = schema.table(table).flatMap(one -> one.constraint(constraint));
        if (operation.cascade() && known.isPresent() && known.get() instanceof UniqueKey key) {
            Dependents.dropForeignKeys(
                    table,
                    reference -> reference.targetColumns().isEmpty()
                            ? key.primary()
                            : reference.targetColumns().equals(key.columns()),
                    schema);
        }
        QualifiedName index = table.sibling(constraint);
        if (schema.index(index).filter(one -> isOwned(one, table)).isPresent()) {
            IndexChanges.drop(index, schema);
        }
        Set<QualifiedName> partitions = Kin.partitions(table, schema);
        known.filter(ForeignKey.class::isInstance)
                .ifPresent(key -> partitions.stream()
                        .filter(name -> !name.equals(table))
                        .forEach(name -> schema.changeTable(name, one -> withoutPart(one, (ForeignKey) key))));
        boolean own = operation.only()
                || known.filter(one -> !ConstraintChanges.isInherited(one)).isPresent();
        Kin.of(table, own, schema)
                .forEach(name -> schema.table(name).ifPresent(one -> {
                    Table left = without(one, table, constraint);
                    // a child that declares the constraint too keeps it, and nobody knows whether it does
                    boolean perhaps = !partitions.contains(name) && !left.equals(one);
                    schema.put(perhaps ? left.incomplete() : left);
                }));
    }

    /** A partition without its part of a foreign key, which may have a name of its own. */
    private static Table withoutPart(Table partition, ForeignKey whole) {
        Optional<ForeignKey> part = partition.foreignKeys().stream()
                .filter(own -> PartitionChanges.isLike(own, whole))
                .findFirst();
        return partition.withConstraints(partition.constraints().stream()
                .filter(one -> part.filter(one::equals).isEmpty())
                .toList());
    }

    /** Whether a constraint of the table owns an index; one of another table may have the same name. */
    static boolean isOwned(Index index, QualifiedName table) {
        return index.constraint() && index.table().equals(table);
    }

    private static Table without(Table table, QualifiedName root, String constraint) {
        Optional<String> notNull = table.constraint(constraint)
                .filter(NotNull.class::isInstance)
                .map(one -> ((NotNull) one).column())
                .or(() -> implied(table, root, constraint));
        Table left = table.withConstraints(table.constraints().stream()
                .filter(one -> !one.name().equals(constraint))
                .toList());
        return notNull.map(column -> left.withColumn(column, one -> one.withNotNull(false)))
                .orElse(left);
    }

    /** The column whose plain NOT NULL has the name that PostgreSQL gives it since 18. */
    private static Optional<String> implied(Table table, QualifiedName root, String constraint) {
        return table.columns().stream()
                .map(column -> column.name())
                .filter(column -> constraint.equals(root.name() + "_" + column + "_not_null"))
                .findFirst();
    }
}
