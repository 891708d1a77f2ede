package dev.palindrome.engine.run;

import dev.palindrome.migration.Backfill;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The statements of a backfill. Batches are cut along the key by row comparison, which orders any number of columns of
 * any types (manual, 9.25.5), never by OFFSET.
 *
 * @param backfill what to update
 * @param key the columns to walk along
 */
record BatchSql(Backfill backfill, List<KeyColumn> key) {

    /** The highest key of the table. */
    String highest() {
        return "SELECT " + texts() + " FROM " + backfill.table() + " ORDER BY " + columns(c -> c + " DESC")
                + " LIMIT 1";
    }

    /** The key of the last row of the next batch. */
    String next(Optional<List<String>> after, List<String> upTo, int size) {
        return "SELECT " + texts() + " FROM (SELECT " + columns(c -> c) + " FROM " + backfill.table() + " WHERE "
                + between(after, upTo) + " ORDER BY " + columns(c -> c) + " LIMIT " + size + ") AS batch ORDER BY "
                + columns(c -> c + " DESC") + " LIMIT 1";
    }

    /** The update of a batch. The user's texts end with a line break, since they can end with a comment. */
    String update(Optional<List<String>> after, List<String> upTo) {
        String guard = backfill.where().map(where -> " AND (" + where + "\n)").orElse("");
        return "UPDATE " + backfill.table() + " SET " + backfill.set().orElse("") + "\nWHERE " + between(after, upTo)
                + guard;
    }

    private String between(Optional<List<String>> after, List<String> upTo) {
        String end = row(columns(c -> c)) + " <= " + row(values(upTo));
        return after.map(last -> row(columns(c -> c)) + " > " + row(values(last)) + " AND ")
                        .orElse("")
                + end;
    }

    private String texts() {
        return "ARRAY[" + columns(c -> c + "::pg_catalog.text") + "]";
    }

    private String columns(Function<String, String> form) {
        return key.stream().map(KeyColumn::column).map(form).collect(Collectors.joining(", "));
    }

    private String values(List<String> texts) {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < key.size(); i++) {
            values.append(i == 0 ? "" : ", ").append(key.get(i).value(texts.get(i)));
        }
        return values.toString();
    }

    private static String row(String parts) {
        return "ROW(" + parts + ")";
    }
}
