package dev.palindrome.sql.schema;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The type of a column as PostgreSQL knows it.
 *
 * @param name the type; built-in ones by their internal name in {@code pg_catalog}: {@code int4}, {@code varchar},
 *     {@code bpchar}, {@code timestamptz}
 * @param modifiers the modifiers as numbers: {@code 10, 2} of {@code numeric(10,2)}; none if the text has none
 * @param dimensions the number of array dimensions, 0 for no array
 * @param fields the fields of an interval as written, such as {@code day to second}; otherwise empty
 */
public record DataType(QualifiedName name, List<Integer> modifiers, int dimensions, String fields) {

    /** The schema of the built-in types. */
    public static final String BUILT_IN = "pg_catalog";

    /** Copies the modifiers. */
    public DataType {
        modifiers = List.copyOf(modifiers);
    }

    /**
     * A type that is no array and has no modifiers.
     *
     * @param name the type
     * @return the type
     */
    public static DataType of(QualifiedName name) {
        return new DataType(name, List.of(), 0, "");
    }

    /**
     * Whether it is the given built-in type, and no array of it.
     *
     * @param internalName the name in {@code pg_catalog}
     * @return true if it is
     */
    public boolean is(String internalName) {
        return dimensions == 0 && isOrHasElements(internalName);
    }

    /**
     * Whether it is the given built-in type or an array of it.
     *
     * @param internalName the name in {@code pg_catalog}
     * @return true if it is
     */
    public boolean isOrHasElements(String internalName) {
        return name.schema().equals(BUILT_IN) && name.name().equals(internalName);
    }

    /** The type as SQL writes it, for messages. */
    @Override
    public String toString() {
        String base = name.schema().equals(BUILT_IN) ? spelled() : name.toString();
        String inParentheses = modifiers.isEmpty()
                ? ""
                : modifiers.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        return SpelledTypes.withModifiers(base, inParentheses) + "[]".repeat(dimensions);
    }

    private String spelled() {
        // "character" by itself is character(1): without a length the type has only its internal name
        boolean bare = modifiers.isEmpty() && name.name().equals("bpchar");
        String spelled = bare ? name.name() : SpelledTypes.spelled(name.name());
        return fields.isEmpty() ? spelled : spelled + " " + fields;
    }
}
