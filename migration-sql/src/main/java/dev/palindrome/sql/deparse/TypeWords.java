package dev.palindrome.sql.deparse;

import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the name of a type. */
final class TypeWords {

    /** The types that the grammar has words for, by their names in {@code pg_catalog}. */
    private static final Map<String, String> SPELLED = Map.ofEntries(
            Map.entry("bool", "boolean"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("numeric", "numeric"),
            Map.entry("varchar", "varchar"),
            Map.entry("bpchar", "bpchar"),
            Map.entry("bit", "bit"),
            Map.entry("varbit", "varbit"),
            Map.entry("interval", "interval"),
            Map.entry("time", "time"),
            Map.entry("timetz", "timetz"),
            Map.entry("timestamp", "timestamp"),
            Map.entry("timestamptz", "timestamptz"),
            Map.entry("json", "json"));

    /** What the grammar says of an interval that may have all fields. */
    private static final int FULL_RANGE = 0x7FFF;

    private final SqlText to;

    TypeWords(SqlText to) {
        this.to = to;
    }

    void write(TypeName type) {
        List<String> names = SqlText.strings(type.names());
        if (names.isEmpty() || type.pctType() || type.setof()) {
            to.miss();
            return;
        }
        String last = names.get(names.size() - 1);
        boolean builtIn = names.size() == 2 && names.get(0).equals("pg_catalog") && SPELLED.containsKey(last);
        to.add(builtIn ? SPELLED.getOrDefault(last, last) : SqlText.dotted(type.names()));
        modifiers(type, builtIn && last.equals("interval"));
        to.add("[]".repeat(type.arrayBounds().size()));
    }

    private void modifiers(TypeName type, boolean interval) {
        List<String> numbers = new ArrayList<>();
        type.typmods().forEach(node -> {
            if (node instanceof A_Const constant && constant.ival() != null) {
                numbers.add(String.valueOf(constant.ival().ival()));
            } else {
                to.miss();
            }
        });
        if (interval && !numbers.isEmpty()) {
            // the fields are kept as bits
            if (!numbers.remove(0).equals(String.valueOf(FULL_RANGE))) {
                to.miss();
            }
        }
        if (!numbers.isEmpty()) {
            to.add("(" + String.join(", ", numbers) + ")");
        }
    }
}
