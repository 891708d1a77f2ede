package dev.palindrome.sql.rule.tenant;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TenantRule;
import dev.palindrome.sql.rule.HistoryRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table.RowSecurity;

/** A table that ends without row-level security, or with one that its owner escapes. */
final class TenantRowSecurityOff implements HistoryRule {

    @Override
    public Code code() {
        return TenantRule.TENANT_ROW_SECURITY;
    }

    @Override
    public void judge(UnitScene scene, Schema head) {
        TenantTables.of(scene, head).stream()
                .filter(one -> !without(one.table().rowSecurity()).isEmpty())
                .forEach(one -> scene.report(
                        code().with("table", one.table().name())
                                .with("tableSql", one.table().name().sql())
                                .with("without", without(one.table().rowSecurity())),
                        one.made()));
    }

    private static String without(RowSecurity security) {
        if (!security.enabled()) {
            return "without row-level security: ENABLE" + (security.forced() ? "" : " and FORCE") + " is missing";
        }
        return security.forced() ? "" : "with row-level security that its owner escapes: FORCE is missing";
    }
}
