package dev.palindrome.sql.effect;

import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.View;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where an operation happens.
 *
 * @param schema the schema before it
 * @param postgres the major version of the server
 * @param circumstances what it happens with
 */
record Surroundings(Schema schema, int postgres, Circumstances circumstances) {

    Table table(QualifiedName name) {
        return schema.tableOrUnknown(name);
    }

    /** The table and its partitions at every depth, as far as they are known, the table first. */
    List<Table> withPartitions(QualifiedName name) {
        Map<QualifiedName, Table> found = new LinkedHashMap<>();
        collectPartitions(table(name), found);
        return List.copyOf(found.values());
    }

    private void collectPartitions(Table table, Map<QualifiedName, Table> found) {
        if (found.putIfAbsent(table.name(), table) == null) {
            schema.partitionsOf(table.name()).forEach(partition -> collectPartitions(partition, found));
        }
    }

    /** Locks a table with its partitions; the work is done where rows are. */
    void lockTree(QualifiedName table, LockMode lock, Work work, EffectList found) {
        for (Table one : withPartitions(table)) {
            found.add(one.name(), lock, one.shape().partitioned() ? Work.INSTANT : work);
        }
    }

    /** Locks the tables that inherit from a table, for what reaches them too: columns, CHECKs and NOT NULL. */
    void lockHeirs(QualifiedName table, LockMode lock, Work work, EffectList found) {
        for (Table heir : schema.heirsOf(table)) {
            found.add(heir.name(), lock, work);
            lockHeirs(heir.name(), lock, work, found);
        }
    }

    /** The foreign keys of other tables that reference a table; a key to itself is not among them. */
    List<Table> referencedBy(QualifiedName table) {
        return schema.referencing(table).stream()
                .filter(other -> !other.name().equals(table))
                .toList();
    }

    /** The tables that the chosen foreign keys of a table reference. */
    Set<QualifiedName> targetsOf(Table table, Predicate<ForeignKey> chosen) {
        Set<QualifiedName> targets = new LinkedHashSet<>();
        table.foreignKeys().stream().filter(chosen).map(ForeignKey::target).forEach(targets::add);
        return targets;
    }

    /** Locks the views that read a relation, and those that read them: what CASCADE drops. */
    void lockReaders(QualifiedName relation, EffectList found) {
        Set<QualifiedName> seen = new LinkedHashSet<>();
        collectReaders(relation, seen);
        seen.forEach(view -> found.add(view, LockMode.ACCESS_EXCLUSIVE, Work.INSTANT));
    }

    private void collectReaders(QualifiedName relation, Set<QualifiedName> seen) {
        for (View view : schema.viewsReading(relation)) {
            if (seen.add(view.name())) {
                collectReaders(view.name(), seen);
            }
        }
    }

    /** Whether the statement does such an operation beside the one that is looked at. */
    <O extends Operation> boolean alsoDoes(Class<O> kind, Predicate<O> which) {
        return circumstances.statement().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .anyMatch(which);
    }
}
