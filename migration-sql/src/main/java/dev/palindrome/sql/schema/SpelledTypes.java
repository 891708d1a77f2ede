package dev.palindrome.sql.schema;

import java.util.Map;

/** How SQL spells the built-in types, as {@code format_type} does. */
final class SpelledTypes {

    private static final Map<String, String> SPELLED = Map.ofEntries(
            Map.entry("bool", "boolean"),
            Map.entry("bpchar", "character"),
            Map.entry("varchar", "character varying"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("varbit", "bit varying"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("time", "time without time zone"),
            Map.entry("timetz", "time with time zone"));

    private SpelledTypes() {}

    static String spelled(String internalName) {
        return SPELLED.getOrDefault(internalName, internalName);
    }

    /** The modifiers stand behind the first word of a time: {@code timestamp(3) with time zone}. */
    static String withModifiers(String spelled, String modifiers) {
        int words = spelled.indexOf(" with");
        return words < 0 ? spelled + modifiers : spelled.substring(0, words) + modifiers + spelled.substring(words);
    }
}
