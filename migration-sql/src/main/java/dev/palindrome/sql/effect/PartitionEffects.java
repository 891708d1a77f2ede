package dev.palindrome.sql.effect;

import static dev.palindrome.sql.effect.LockMode.ACCESS_EXCLUSIVE;
import static dev.palindrome.sql.effect.LockMode.SHARE_ROW_EXCLUSIVE;
import static dev.palindrome.sql.effect.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.palindrome.sql.operation.PartitionOperation;
import dev.palindrome.sql.operation.PartitionOperation.AttachPartition;
import dev.palindrome.sql.operation.PartitionOperation.ChangeInheritance;
import dev.palindrome.sql.operation.PartitionOperation.DetachPartition;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;

/** What is done to partitions costs this. */
final class PartitionEffects {

    private final Surroundings around;
    private final EffectList found;

    PartitionEffects(Surroundings around, EffectList found) {
        this.around = around;
        this.found = found;
    }

    void add(PartitionOperation operation) {
        if (operation instanceof AttachPartition one) {
            attach(one);
        } else if (operation instanceof DetachPartition one) {
            detach(one);
        } else if (operation instanceof ChangeInheritance one) {
            found.add(one.child(), ACCESS_EXCLUSIVE, Work.INSTANT);
            if (one.inherits()) {
                found.add(one.parent(), SHARE_UPDATE_EXCLUSIVE, Work.INSTANT);
            }
        }
    }

    /**
     * "Attaching a partition acquires a SHARE UPDATE EXCLUSIVE lock on the parent table, in addition to the ACCESS EXCLUSIVE
     * locks on the table being attached and on the default partition (if any)": ALTER TABLE.
     */
    private void attach(AttachPartition operation) {
        found.add(operation.parent(), SHARE_UPDATE_EXCLUSIVE, Work.INSTANT);
        around.lockTree(operation.child(), ACCESS_EXCLUSIVE, AttachedPartition.work(operation, around), found);
        around.targetsOf(around.table(operation.parent()), key -> true)
                .forEach(target -> found.add(target, SHARE_ROW_EXCLUSIVE, Work.SCAN));
        if (!operation.byDefault()) {
            DefaultPartition.of(operation.parent(), around)
                    .ifPresent(partition -> found.add(
                            partition.name(),
                            ACCESS_EXCLUSIVE,
                            AttachedPartition.isKeptOut(operation.bound(), partition) ? Work.INSTANT : Work.SCAN));
        }
    }

    private void detach(DetachPartition operation) {
        if (operation.concurrently() || operation.finish()) {
            found.add(operation.parent(), SHARE_UPDATE_EXCLUSIVE, Work.INSTANT);
            found.add(operation.child(), ACCESS_EXCLUSIVE, Work.INSTANT);
            return;
        }
        found.add(operation.parent(), ACCESS_EXCLUSIVE, Work.INSTANT);
        around.lockTree(operation.child(), ACCESS_EXCLUSIVE, Work.INSTANT, found);
        // measured
        DefaultPartition.of(operation.parent(), around)
                .map(Table::name)
                .ifPresent(partition -> found.add(partition, ACCESS_EXCLUSIVE, Work.INSTANT));
        around.targetsOf(around.table(operation.parent()), key -> true).forEach(this::remakeKey);
    }

    private void remakeKey(QualifiedName target) {
        found.add(target, SHARE_ROW_EXCLUSIVE, Work.INSTANT);
    }
}
