package dev.palindrome.sql.rule.security;

import dev.palindrome.sql.rule.Rule;
import java.util.List;

/** The rules of this family. */
public final class SecurityRules {

    private SecurityRules() {}

    /**
     * The rules.
     *
     * @return one of each
     */
    public static List<Rule> all() {
        return List.of(
                new SecretWritten(),
                new GrantWidened(),
                new SuperuserNeeded(),
                new ExtensionInAnyVersion(),
                new RowSecurityDisabled(),
                new PolicyDropped(),
                new PolicyOpenToAll(),
                new ViewPastPolicies());
    }
}
