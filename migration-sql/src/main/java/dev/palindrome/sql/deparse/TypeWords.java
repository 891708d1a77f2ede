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
            Map.entry("bpchar", "character"),
            Map.entry("bit", "bit"),
            Map.entry("varbit", "bit varying"),
            Map.entry("interval", "interval"),
            Map.entry("time", "time"),
            Map.entry("timetz", "time with time zone"),
            Map.entry("timestamp", "timestamp"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("json", "json"));

    private static final String ZONE = " with time zone";

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
        String spelled = builtIn ? SPELLED.getOrDefault(last, last) : SqlText.dotted(type.names());
        // the precision of a time stands before its zone
        int zone = builtIn ? spelled.indexOf(ZONE) : -1;
        to.add(zone < 0 ? spelled : spelled.substring(0, zone));
        modifiers(type, builtIn && last.equals("interval"));
        to.add(zone < 0 ? "" : ZONE);
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
