package dev.palindrome.sql.lint;

import dev.palindrome.sql.rule.Rule;
import java.util.List;

/** Every rule there is. */
public final class AllRules {

    private AllRules() {}

    /**
     * The rules.
     *
     * @return one of each
     */
    public static List<Rule> list() {
        return List.of();
    }
}
