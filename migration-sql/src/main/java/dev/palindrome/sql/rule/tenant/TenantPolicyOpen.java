package dev.palindrome.sql.rule.tenant;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TenantRule;
import dev.palindrome.sql.rule.HistoryRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.Schema;

/** A table whose policies let a tenant see or write rows of others, or have no index serve them. */
final class TenantPolicyOpen implements HistoryRule {

    @Override
    public Code code() {
        return TenantRule.TENANT_POLICY;
    }

    @Override
    public void judge(UnitScene scene, Schema head) {
        for (TenantTable one : TenantTables.of(scene, head)) {
            if (!one.lacksColumn()) {
                new PolicyVerdict(one)
                        .gap()
                        .ifPresent(gap -> scene.report(
                                code().with("table", one.table().name())
                                        .with("problem", gap.problem())
                                        .with("sql", gap.sql()),
                                one.made()));
            }
        }
    }
}
