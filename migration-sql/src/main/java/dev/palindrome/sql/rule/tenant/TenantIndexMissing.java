package dev.palindrome.sql.rule.tenant;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TenantRule;
import dev.palindrome.sql.rule.HistoryRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.Schema;
import java.util.List;

/** A table that ends without an index that leads with the tenant column. */
final class TenantIndexMissing implements HistoryRule {

    @Override
    public Code code() {
        return TenantRule.TENANT_INDEX;
    }

    @Override
    public void judge(UnitScene scene, Schema head) {
        TenantTables.of(scene, head).stream()
                .filter(one -> one.isKnownWithColumn() && !hasIndex(one))
                .forEach(one -> scene.report(
                        code().with("table", one.table().name())
                                .with("tableSql", one.table().name().sql())
                                .with("column", one.policy().column())
                                .with("columnSql", one.columnSql())
                                .with("nameSql", one.nameSql("idx")),
                        one.made()));
    }

    private static boolean hasIndex(TenantTable one) {
        List<String> column = List.of(one.policy().column());
        return one.head().indexesOf(one.table().name()).stream().anyMatch(index -> index.leadsWith(column));
    }
}
