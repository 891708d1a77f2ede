package dev.palindrome.sql.effect;

import static dev.palindrome.sql.effect.LockMode.ACCESS_EXCLUSIVE;
import static dev.palindrome.sql.effect.LockMode.SHARE;
import static dev.palindrome.sql.effect.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.palindrome.sql.operation.IndexOperation;
import dev.palindrome.sql.operation.IndexOperation.AttachIndex;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.operation.IndexOperation.DropIndex;
import dev.palindrome.sql.operation.IndexOperation.Reindex;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;

/** What is done to indexes costs this. */
final class IndexEffects {

    private final Surroundings around;
    private final EffectList found;

    IndexEffects(Surroundings around, EffectList found) {
        this.around = around;
        this.found = found;
    }

    void add(IndexOperation operation) {
        if (operation instanceof CreateIndex one) {
            create(one);
        } else if (operation instanceof DropIndex one) {
            drop(one);
        } else if (operation instanceof Reindex one) {
            one.target().ifPresent(target -> reindex(target, one));
        } else if (operation instanceof AttachIndex one) {
            attach(one);
        }
    }

    /** "CREATE INDEX (without CONCURRENTLY)" takes SHARE, with it SHARE UPDATE EXCLUSIVE: 13.3.1. */
    private void create(CreateIndex operation) {
        QualifiedName table = operation.made().table();
        LockMode lock = operation.concurrently() ? SHARE_UPDATE_EXCLUSIVE : SHARE;
        if (isThere(operation)) {
            found.add(table, lock, Work.INSTANT);
        } else if (operation.only()) {
            boolean rows = !around.table(table).shape().partitioned()
                    && around.schema().table(table).isPresent();
            found.add(table, lock, rows ? Work.BUILD_INDEX : Work.INSTANT);
        } else {
            around.lockTree(table, lock, Work.BUILD_INDEX, found);
        }
    }

    private boolean isThere(CreateIndex operation) {
        return operation.ifNotExists()
                && around.schema().index(operation.made().name()).isPresent();
    }

    /** DROP INDEX: "an ACCESS EXCLUSIVE lock on the table", unless CONCURRENTLY. */
    private void drop(DropIndex operation) {
        LockMode lock = operation.concurrently() ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE;
        found.add(operation.index(), lock, Work.INSTANT);
        around.schema()
                .index(operation.index())
                .ifPresent(index -> around.lockTree(index.table(), lock, Work.INSTANT, found));
    }

    /** REINDEX, "Rebuilding Indexes Concurrently": the table is closed for writers, each index for everybody. */
    private void reindex(QualifiedName target, Reindex operation) {
        LockMode onTable = operation.concurrently() ? SHARE_UPDATE_EXCLUSIVE : SHARE;
        LockMode onIndex = operation.concurrently() ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE;
        if (operation.kind().equals("index")) {
            found.add(target, onIndex, Work.BUILD_INDEX);
            around.schema()
                    .index(target)
                    .ifPresent(index -> around.lockTree(index.table(), onTable, Work.BUILD_INDEX, found));
            return;
        }
        for (Table one : around.withPartitions(target)) {
            found.add(one.name(), onTable, one.shape().partitioned() ? Work.INSTANT : Work.BUILD_INDEX);
            for (Index index : around.schema().indexesOf(one.name())) {
                found.add(index.name(), onIndex, Work.BUILD_INDEX);
            }
        }
    }

    /** The tables are only read: measured. */
    private void attach(AttachIndex operation) {
        found.add(operation.parent(), SHARE_UPDATE_EXCLUSIVE, Work.INSTANT);
        found.add(operation.child(), ACCESS_EXCLUSIVE, Work.INSTANT);
    }
}
