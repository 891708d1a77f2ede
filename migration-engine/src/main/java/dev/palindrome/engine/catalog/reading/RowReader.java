package dev.palindrome.engine.catalog.reading;

import static java.util.stream.Collectors.joining;

import dev.palindrome.engine.catalog.CodePoints;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a result into rows, by the labels of its columns. */
final class RowReader {

    /** Some servers keep a version stamp of their own among a column's options; it is none of the user's. */
    private static final String INTERNAL_STAMP = "pg_attver=";

    /** Of a prepared statement these come binary, and then the driver prints them, in another way than the server. */
    private static final Set<Integer> PRINTED_BY_THE_DRIVER =
            Set.of(Types.REAL, Types.DOUBLE, Types.NUMERIC, Types.DATE, Types.TIME, Types.TIMESTAMP, Types.BINARY);

    private RowReader() {}

    static List<Row> read(ResultSet result) throws SQLException {
        List<Column> columns = columns(result.getMetaData());
        List<Row> rows = new ArrayList<>();
        while (result.next()) {
            Map<Label, String> labels = new EnumMap<>(Label.class);
            SortedMap<String, String> attributes = new TreeMap<>();
            for (Column column : columns) {
                @Nullable String value = column.value(result);
                if (value != null) {
                    column.put(value, labels, attributes);
                }
            }
            rows.add(new Row(labels, attributes));
        }
        return rows;
    }

    private static List<Column> columns(ResultSetMetaData metaData) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= metaData.getColumnCount(); i++) {
            String text = metaData.getColumnLabel(i);
            columns.add(new Column(i, metaData.getColumnType(i), text, Label.of(text)));
        }
        return columns;
    }

    private record Column(int index, int type, String text, Optional<Label> label) {

        @Nullable
        String value(ResultSet result) throws SQLException {
            if (type == Types.BIT) {
                boolean value = result.getBoolean(index);
                return result.wasNull() ? null : String.valueOf(value);
            }
            if (PRINTED_BY_THE_DRIVER.contains(type)) {
                throw new IllegalStateException("the column " + text + " has to be cast to text in its statement");
            }
            if (type == Types.ARRAY) {
                @Nullable Array array = result.getArray(index);
                return array == null ? null : set(array);
            }
            return result.getString(index);
        }

        void put(String value, Map<Label, String> labels, SortedMap<String, String> attributes) {
            label.ifPresentOrElse(name -> labels.put(name, value), () -> attributes.put(text, value));
        }

        private static @Nullable String set(Array array) throws SQLException {
            String elements = Arrays.stream((Object[]) array.getArray())
                    .map(String::valueOf)
                    .filter(element -> !element.startsWith(INTERNAL_STAMP))
                    .sorted(CodePoints.ORDER)
                    .collect(joining(", "));
            return elements.isEmpty() ? null : elements;
        }
    }
}
