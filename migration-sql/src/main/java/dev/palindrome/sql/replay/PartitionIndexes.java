package dev.palindrome.sql.replay;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.deparse.Deparse;
import dev.palindrome.sql.naming.ChosenNames;
import dev.palindrome.sql.naming.IndexClones;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.Exclusion;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.Optional;

/** The indexes of a partitioned table and their parts in the partitions. */
final class PartitionIndexes {

    private final Schema schema;

    PartitionIndexes(Schema schema) {
        this.schema = schema;
    }

    /** Sees that every partition has its part of an index. */
    void spread(Index whole) {
        schema.partitionsOf(whole.table()).forEach(partition -> ensure(whole, partition.name()));
    }

    /** Builds the parts of an index anew. */
    void renew(Index whole) {
        schema.partsOf(whole.name()).forEach(part -> IndexChanges.drop(part.name(), schema));
        spread(whole);
    }

    /** Takes a fitting index of the partition, which belongs to no other yet, or builds one. */
    void ensure(Index whole, QualifiedName partition) {
        Optional<TableConstraint> owner = ownerOf(whole);
        Optional<Index> fitting = schema.indexesOf(partition).stream()
                .filter(index -> index.parent().isEmpty() && fits(index, whole))
                .findFirst();
        Index part = fitting.orElseGet(() -> build(whole, partition, owner)).under(Optional.of(whole.name()));
        schema.put(part);
        spread(part);
    }

    private Index build(Index whole, QualifiedName partition, Optional<TableConstraint> owner) {
        boolean primary = owner.filter(one -> one instanceof UniqueKey key && key.primary())
                .isPresent();
        Index part = IndexClones.on(partition, whole, primary, new ChosenNames(schema), whole.origin());
        owner.ifPresent(one -> Tables.change(partition, schema, table -> with(table, one, part)));
        return part;
    }

    private static Table with(Table table, TableConstraint whole, Index part) {
        String name = part.name().name();
        if (whole instanceof UniqueKey key) {
            UniqueKey own = new UniqueKey(name, false, key.primary(), key.columns(), key.origin());
            return (key.primary() ? ColumnChanges.marked(table, own) : table).plus(own);
        }
        return table.plus(new Exclusion(name, false, whole.columns(), whole.origin()));
    }

    private Optional<TableConstraint> ownerOf(Index index) {
        return index.constraint()
                ? schema.table(index.table())
                        .flatMap(table -> table.constraint(index.name().name()))
                : Optional.empty();
    }

    private static boolean fits(Index index, Index whole) {
        return index.valid()
                && index.unique() == whole.unique()
                && index.method().equals(whole.method())
                && isOrderedAs(index, whole)
                && index.including().equals(whole.including())
                && isSame(index.predicate(), whole.predicate())
                && (index.constraint() || !whole.constraint());
    }

    private static boolean isOrderedAs(Index index, Index whole) {
        boolean same = index.elements().size() == whole.elements().size();
        for (int i = 0; same && i < whole.elements().size(); i++) {
            Index.Element one = index.elements().get(i);
            Index.Element other = whole.elements().get(i);
            same = one.column().equals(other.column())
                    && isSame(one.expression(), other.expression())
                    && one.operatorClass().equals(other.operatorClass())
                    && one.collation().equals(other.collation())
                    && one.descending() == other.descending();
        }
        return same;
    }

    /** Whether two expressions say the same; trees also know where they stand. */
    private static boolean isSame(Optional<Node> one, Optional<Node> other) {
        return one.isPresent() == other.isPresent()
                && one.flatMap(Deparse::expression).equals(other.flatMap(Deparse::expression));
    }

    /** Makes an index of a partition the part of another, which is valid when it has a part in every partition. */
    void attach(QualifiedName parent, QualifiedName child) {
        schema.index(child).ifPresent(index -> schema.put(index.under(Optional.of(parent))));
        schema.index(parent)
                .filter(whole -> !whole.valid())
                .filter(this::isCovered)
                .ifPresent(whole -> schema.put(whole.with(whole.name(), whole.table(), whole.constraint(), true)));
    }

    private boolean isCovered(Index whole) {
        return schema.table(whole.table()).filter(Table::complete).isPresent()
                && schema.partitionsOf(whole.table()).size()
                        == schema.partsOf(whole.name()).stream()
                                .filter(Index::valid)
                                .count();
    }
}
