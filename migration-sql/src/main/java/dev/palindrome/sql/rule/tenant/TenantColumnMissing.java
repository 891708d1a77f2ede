package dev.palindrome.sql.rule.tenant;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TenantRule;
import dev.palindrome.sql.rule.HistoryRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.Schema;

/** A table that ends without the tenant column. */
final class TenantColumnMissing implements HistoryRule {

    @Override
    public Code code() {
        return TenantRule.TENANT_COLUMN;
    }

    @Override
    public void judge(UnitScene scene, Schema head) {
        TenantTables.of(scene, head).stream()
                .filter(TenantTable::lacksColumn)
                .forEach(one -> scene.report(
                        code().with("table", one.table().name())
                                .with("column", one.policy().column())
                                .with("columnSql", one.columnSql())
                                .with("type", one.keyType())
                                .with("tenantsSql", one.tenants().sql())
                                .with("keySql", one.keySql()),
                        one.made()));
    }
}
