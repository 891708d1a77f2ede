package dev.palindrome.sql.rule.index;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.IndexRule;
import dev.palindrome.sql.operation.IndexOperation.DropIndex;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Index;
import java.util.Optional;

/**
 * DROP INDEX without CONCURRENTLY of an index that was there before. The index of a partitioned table has no other way to go
 * (0A000), and that of a constraint cannot go at all, which {@link IndexOfConstraintDropped} says.
 */
final class IndexDroppedUnderLock implements OperationRule<DropIndex> {

    @Override
    public Code code() {
        return IndexRule.REQUIRE_CONCURRENT_INDEX_DELETION;
    }

    @Override
    public Class<DropIndex> operations() {
        return DropIndex.class;
    }

    @Override
    public void look(DropIndex drop, Scene scene) {
        Optional<Index> known = scene.schema().index(drop.index());
        if (drop.concurrently()
                || scene.isNew(drop.index())
                || IndexOwner.of(drop.index(), scene.schema()).isPresent()) {
            return;
        }
        if (known.filter(index -> scene.isNew(index.table()) || PartitionedTable.is(index.table(), scene.schema()))
                .isPresent()) {
            return;
        }
        scene.report(
                code().with("index", drop.index().sql())
                        .with(
                                "table",
                                known.map(index -> "`" + index.table().sql() + "`")
                                        .orElse("its table"))
                        .with("options", drop.ifExists() ? "IF EXISTS " : ""),
                drop.span());
    }
}
