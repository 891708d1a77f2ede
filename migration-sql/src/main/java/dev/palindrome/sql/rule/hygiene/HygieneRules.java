package dev.palindrome.sql.rule.hygiene;

import dev.palindrome.sql.rule.Rule;
import java.util.List;

/** The rules about SQL that fails at a second look or does something else than it seems to. */
public final class HygieneRules {

    private HygieneRules() {}

    /**
     * The rules.
     *
     * @return one of each
     */
    public static List<Rule> all() {
        return List.of(
                new FailsWhenRunAgain(),
                new NothingMadeByIfNotExists(),
                new TableWithoutSchema(),
                new IdentifierCutOff(),
                new NameThatNeedsQuotes(),
                new ColumnNamedTwice(),
                new ChangeHiddenInCode());
    }
}
