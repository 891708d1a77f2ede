package dev.palindrome.sql.rule.index;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.IndexRule;
import dev.palindrome.sql.operation.PartitionOperation.DetachPartition;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Table;

/** DETACH PARTITION without CONCURRENTLY, unless a DEFAULT partition makes CONCURRENTLY impossible (55000). */
final class PartitionDetachedUnderLock implements OperationRule<DetachPartition> {

    @Override
    public Code code() {
        return IndexRule.REQUIRE_CONCURRENT_PARTITION_DETACH;
    }

    @Override
    public Class<DetachPartition> operations() {
        return DetachPartition.class;
    }

    @Override
    public void look(DetachPartition detach, Scene scene) {
        if (detach.concurrently() || detach.finish() || scene.isNew(detach.parent()) || scene.isNew(detach.child())) {
            return;
        }
        if (hasDefaultPartition(detach, scene)) {
            return;
        }
        scene.report(
                code().with("table", detach.parent().sql())
                        .with("partition", detach.child().sql()),
                detach.span());
    }

    private static boolean hasDefaultPartition(DetachPartition detach, Scene scene) {
        return scene.schema().partitionsOf(detach.parent()).stream()
                .map(Table::shape)
                .anyMatch(Table.Shape::defaultPartition);
    }
}
