package dev.palindrome.sql.lint;

import dev.palindrome.sql.rule.Rule;
import dev.palindrome.sql.rule.compatibility.CompatibilityRules;
import dev.palindrome.sql.rule.constraint.ConstraintRules;
import dev.palindrome.sql.rule.design.DesignRules;
import dev.palindrome.sql.rule.hygiene.HygieneRules;
import dev.palindrome.sql.rule.index.IndexRules;
import dev.palindrome.sql.rule.partition.PartitionRules;
import dev.palindrome.sql.rule.rewrite.RewriteRules;
import dev.palindrome.sql.rule.security.SecurityRules;
import dev.palindrome.sql.rule.tenant.TenantRules;
import dev.palindrome.sql.rule.transaction.TransactionRules;
import dev.palindrome.sql.rule.trigger.TriggerRules;
import java.util.List;
import java.util.stream.Stream;

/** Every rule there is. */
public final class AllRules {

    private AllRules() {}

    /**
     * The rules.
     *
     * @return one of each
     */
    public static List<Rule> list() {
        return Stream.of(
                        IndexRules.all(),
                        ConstraintRules.all(),
                        RewriteRules.all(),
                        PartitionRules.all(),
                        TransactionRules.all(),
                        CompatibilityRules.all(),
                        TriggerRules.all(),
                        TenantRules.all(),
                        SecurityRules.all(),
                        DesignRules.all(),
                        HygieneRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
