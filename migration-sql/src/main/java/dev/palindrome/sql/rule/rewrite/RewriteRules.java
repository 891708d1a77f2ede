package dev.palindrome.sql.rule.rewrite;

import dev.palindrome.sql.rule.Rule;
import java.util.List;

/** The rules of this family. */
public final class RewriteRules {

    private RewriteRules() {}

    /**
     * The rules.
     *
     * @return one of each
     */
    public static List<Rule> all() {
        return List.of(
                new VolatileDefaultAdded(),
                new SerialColumnAdded(),
                new StoredColumnAdded(),
                new ConstrainedDomainColumnAdded(),
                new ColumnTypeChanged(),
                new ColumnCollationChanged(),
                new TableVacuumedFully(),
                TableRewritten.byOtherCommands());
    }
}
