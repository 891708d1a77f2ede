package dev.palindrome.sql.rule.index;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.IndexRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.script.IndexText;

/**
 * CREATE INDEX without CONCURRENTLY on a table that was there before. ON ONLY a partitioned table builds nothing; what a
 * partitioned table needs instead is said by {@link IndexOnPartitionedTable}.
 */
final class IndexBuiltUnderLock implements OperationRule<CreateIndex> {

    @Override
    public Code code() {
        return IndexRule.REQUIRE_CONCURRENT_INDEX_CREATION;
    }

    @Override
    public Class<CreateIndex> operations() {
        return CreateIndex.class;
    }

    @Override
    public void look(CreateIndex create, Scene scene) {
        if (create.concurrently() || create.only() || isThere(create, scene)) {
            return;
        }
        if (scene.isNew(create.made().table())
                || PartitionedTable.is(create.made().table(), scene.schema())) {
            return;
        }
        scene.report(
                code().with("index", new Identifier(create.made().name().name()).sql())
                        .with("table", create.made().table().sql())
                        .with("sql", new IndexText(scene.statement().sql()).concurrently()),
                create.span());
    }

    private static boolean isThere(CreateIndex create, Scene scene) {
        return create.ifNotExists()
                && scene.schema().index(create.made().name()).isPresent();
    }
}
