package dev.palindrome.sql.rule.index;

import dev.palindrome.sql.rule.Rule;
import java.util.List;

/** The rules about indexes. */
public final class IndexRules {

    private IndexRules() {}

    /**
     * The rules.
     *
     * @return one of each
     */
    public static List<Rule> all() {
        return List.of(
                new IndexBuiltUnderLock(),
                new IndexDroppedUnderLock(),
                new ReindexUnderLock(),
                new PartitionDetachedUnderLock(),
                new ViewRefreshedUnderLock(),
                new IndexOfConstraintDropped(),
                new IndexOnPartitionedTable(),
                new RedundantIndex(),
                new WideIndex(),
                new ForeignKeyWithoutIndex());
    }
}
