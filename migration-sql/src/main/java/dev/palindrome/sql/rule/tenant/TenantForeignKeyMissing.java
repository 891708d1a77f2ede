package dev.palindrome.sql.rule.tenant;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TenantRule;
import dev.palindrome.sql.rule.HistoryRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.Schema;

/** A table whose tenant column ends without an enforced foreign key to the tenants. */
final class TenantForeignKeyMissing implements HistoryRule {

    @Override
    public Code code() {
        return TenantRule.TENANT_FOREIGN_KEY;
    }

    @Override
    public void judge(UnitScene scene, Schema head) {
        TenantTables.of(scene, head).stream()
                .filter(one -> one.isKnownWithColumn() && !hasForeignKey(one))
                .forEach(one -> report(one, scene));
    }

    private static boolean hasForeignKey(TenantTable one) {
        return one.table().foreignKeys().stream()
                .anyMatch(key -> key.enforced()
                        && key.target().equals(one.tenants())
                        && key.columns().contains(one.policy().column()));
    }

    private void report(TenantTable one, UnitScene scene) {
        scene.report(
                code().with("table", one.table().name())
                        .with("tableSql", one.table().name().sql())
                        .with("column", one.policy().column())
                        .with("columnSql", one.columnSql())
                        .with("tenants", one.tenants())
                        .with("tenantsSql", one.tenants().sql())
                        .with("keySql", one.keySql())
                        .with("nameSql", one.nameSql("fkey")),
                one.made());
    }
}
