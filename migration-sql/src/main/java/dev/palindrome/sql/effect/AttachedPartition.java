package dev.palindrome.sql.effect;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.PartitionBoundSpec;
import dev.palindrome.sql.operation.PartitionOperation.AttachPartition;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * A table that becomes a partition. "The system will scan the table to check that no existing row violates the partition
 * constraint. It is possible to avoid this scan by adding a valid CHECK constraint": ALTER TABLE, {@code ATTACH PARTITION}.
 */
final class AttachedPartition {

    private AttachedPartition() {}

    static Work work(AttachPartition operation, Surroundings around) {
        Table child = around.table(operation.child());
        if (lacksIndex(operation, around)) {
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

    private static boolean lacksIndex(AttachPartition operation, Surroundings around) {
        List<Index> there = around.schema().indexesOf(operation.child());
        return around.schema().indexesOf(operation.parent()).stream()
                .anyMatch(needed -> there.stream().noneMatch(index -> isEquivalent(index, needed)));
    }

    private static boolean isEquivalent(Index index, Index needed) {
        return index.valid()
                && index.unique() == needed.unique()
                && index.method().equals(needed.method())
                && index.elements().equals(needed.elements())
                && index.predicate().equals(needed.predicate());
    }
}
