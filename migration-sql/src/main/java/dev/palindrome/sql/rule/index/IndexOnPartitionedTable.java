package dev.palindrome.sql.rule.index;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.IndexRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;

/** CREATE INDEX on a partitioned table: beside writers it has to be put together from the partitions' indexes. */
final class IndexOnPartitionedTable implements OperationRule<CreateIndex> {

    @Override
    public Code code() {
        return IndexRule.INDEX_ON_PARTITIONED_TABLE;
    }

    @Override
    public Class<CreateIndex> operations() {
        return CreateIndex.class;
    }

    @Override
    public void look(CreateIndex create, Scene scene) {
        if (create.only() || !PartitionedTable.is(create.made().table(), scene.schema())) {
            return;
        }
        boolean refused = create.concurrently();
        if (!refused && scene.isNew(create.made().table())) {
            return;
        }
        scene.report(
                code().with("index", new Identifier(create.made().name().name()).sql())
                        .with("table", create.made().table().sql())
                        .with(
                                "problem",
                                refused
                                        ? "cannot be built CONCURRENTLY"
                                        : "is built while nobody can write to any of its partitions")
                        .with("sql", new PartitionedIndexSql(create, scene).lines()),
                create.span());
    }
}
