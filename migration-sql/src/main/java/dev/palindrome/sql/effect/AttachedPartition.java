package dev.palindrome.sql.effect;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.PartitionBoundSpec;
import dev.palindrome.sql.operation.PartitionOperation.AttachPartition;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * A table that becomes a partition. "The system will scan the table to check that no existing row violates the partition
 * constraint. It is possible to avoid this scan by adding a valid CHECK constraint": ALTER TABLE, {@code ATTACH PARTITION}.
 */
public final class AttachedPartition {

    private AttachedPartition() {}

    /**
     * The indexes of the parent that a partition to be has no equivalent of: each is built when it is attached.
     *
     * @param operation what attaches it
     * @param schema the schema before
     * @return the indexes of the parent
     */
    public static List<Index> missingIndexes(AttachPartition operation, Schema schema) {
        List<Index> there = schema.indexesOf(operation.child());
        return schema.indexesOf(operation.parent()).stream()
                .filter(needed -> there.stream().noneMatch(index -> isEquivalent(index, needed)))
                .toList();
    }

    static Work work(AttachPartition operation, Surroundings around) {
        Table child = around.table(operation.child());
        if (!missingIndexes(operation, around.schema()).isEmpty()) {
            // "if no equivalent index already exists, one will be created"
            return Work.BUILD_INDEX;
        }
        return operation.bound().filter(bound -> isProven(bound, child)).isPresent() ? Work.INSTANT : Work.SCAN;
    }

    private static boolean isProven(Node bound, Table child) {
        return bound instanceof PartitionBoundSpec spec
                && !spec.isDefault()
                && PartitionBound.of(spec).filter(one -> one.provenBy(child)).isPresent();
    }

    /** Whether a CHECK of the DEFAULT partition says that no row of it belongs into the new partition. */
    static boolean isKeptOut(Optional<Node> bound, Table defaultPartition) {
        return bound.filter(PartitionBoundSpec.class::isInstance)
                .map(PartitionBoundSpec.class::cast)
                .flatMap(PartitionBound::of)
                .filter(one -> one.excludedBy(defaultPartition))
                .isPresent();
    }

    private static boolean isEquivalent(Index index, Index needed) {
        return index.valid()
                && index.unique() == needed.unique()
                // the index of a constraint is taken for that of a constraint only
                && (index.constraint() || !needed.constraint())
                && index.method().equals(needed.method())
                && index.elements().equals(needed.elements())
                && index.predicate().equals(needed.predicate());
    }
}
