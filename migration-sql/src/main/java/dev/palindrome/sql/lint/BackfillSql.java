package dev.palindrome.sql.lint;

import dev.palindrome.migration.Backfill;
import java.util.ArrayList;
import java.util.List;

/** The statements that a backfill becomes, but for the batch that each run is limited to. */
final class BackfillSql {

    private BackfillSql() {}

    /** One text for each statement: the update, and the check behind it. */
    static List<String> of(Backfill backfill) {
        List<String> texts = new ArrayList<>();
        texts.add("UPDATE " + backfill.table() + " SET " + backfill.set().orElse("")
                + backfill.where().map(where -> " WHERE " + where).orElse(""));
        backfill.check().ifPresent(texts::add);
        return texts;
    }
}
