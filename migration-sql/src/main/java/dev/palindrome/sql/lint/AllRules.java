package dev.palindrome.sql.lint;

import dev.palindrome.sql.rule.Rule;
import dev.palindrome.sql.rule.constraint.ConstraintRules;
import dev.palindrome.sql.rule.index.IndexRules;
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
        return Stream.of(IndexRules.all(), ConstraintRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
