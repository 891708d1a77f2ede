package dev.palindrome.sql.rule.partition;

import dev.palindrome.sql.rule.Rule;
import java.util.List;

/** The rules of this family. */
public final class PartitionRules {

    private PartitionRules() {}

    /**
     * The rules.
     *
     * @return one of each
     */
    public static List<Rule> all() {
        return List.of(new PartitionAttachedUnproven(), new DefaultPartitionRead(), new PartitionMadeInPlace());
    }
}
