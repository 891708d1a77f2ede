package dev.palindrome.sql.rule.tenant;

import dev.palindrome.sql.rule.Rule;
import java.util.List;

/** The rules of this family. */
public final class TenantRules {

    private TenantRules() {}

    /**
     * The rules.
     *
     * @return one of each
     */
    public static List<Rule> all() {
        return List.of(
                new TenantColumnMissing(),
                new TenantForeignKeyMissing(),
                new TenantRowSecurityOff(),
                new TenantPolicyOpen(),
                new TenantIndexMissing());
    }
}
