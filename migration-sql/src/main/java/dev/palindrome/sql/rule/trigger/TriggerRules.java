package dev.palindrome.sql.rule.trigger;

import dev.palindrome.sql.rule.Rule;
import java.util.List;

/** The rules of this family. */
public final class TriggerRules {

    private TriggerRules() {}

    /**
     * The rules.
     *
     * @return one of each
     */
    public static List<Rule> all() {
        return List.of(
                new LockForTrigger(),
                new TriggersDisabled(),
                new RowSecurityWithoutPolicy(),
                new DefinerWithoutSearchPath());
    }
}
