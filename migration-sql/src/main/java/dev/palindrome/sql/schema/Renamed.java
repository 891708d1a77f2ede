package dev.palindrome.sql.schema;

import java.util.List;

/** Lists of column names after a column got another name. */
final class Renamed {

    private Renamed() {}

    static List<String> in(List<String> columns, String from, String to) {
        return columns.stream().map(column -> column.equals(from) ? to : column).toList();
    }
}
