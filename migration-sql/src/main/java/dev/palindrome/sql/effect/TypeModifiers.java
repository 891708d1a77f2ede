package dev.palindrome.sql.effect;

import dev.palindrome.sql.schema.DataType;
import java.util.List;

/** What becomes of values when only the modifiers of their type change. */
final class TypeModifiers {

    /** "The allowed range of p is from 0 to 6": 8.5 "Date/Time Types". */
    static final int MOST_DIGITS_OF_SECOND = 6;

    private TypeModifiers() {}

    /** Whether every value of the old type is one of the new, which must be the same but for modifiers. */
    static boolean keep(DataType from, DataType to) {
        if (from.modifiers().equals(to.modifiers()) && from.fields().equals(to.fields())) {
            return true;
        }
        return switch (from.name().schema().equals(DataType.BUILT_IN)
                ? from.name().name()
                : "") {
            case "varchar", "varbit" -> isWider(from.modifiers(), to.modifiers());
            case "numeric" -> isWiderNumeric(from.modifiers(), to.modifiers());
            case "timestamp", "timestamptz", "time", "timetz" -> isFiner(from.modifiers(), to.modifiers());
            case "interval" ->
                (to.fields().isEmpty() || to.fields().equals(from.fields()))
                        && isFiner(from.modifiers(), to.modifiers());
            // char(n) and bit(n) are filled up or cut; of other types nothing is known
            default -> false;
        };
    }

    private static boolean isWider(List<Integer> from, List<Integer> to) {
        return to.isEmpty() || (!from.isEmpty() && from.get(0) <= to.get(0));
    }

    /** More digits in all with as many behind the point; the scale is part of how a value is stored. */
    private static boolean isWiderNumeric(List<Integer> from, List<Integer> to) {
        return to.isEmpty() || (!from.isEmpty() && from.get(0) <= to.get(0) && scale(from) == scale(to));
    }

    private static int scale(List<Integer> modifiers) {
        return modifiers.size() > 1 ? modifiers.get(1) : 0;
    }

    private static boolean isFiner(List<Integer> from, List<Integer> to) {
        return digits(from) <= digits(to);
    }

    private static int digits(List<Integer> modifiers) {
        return modifiers.isEmpty() ? MOST_DIGITS_OF_SECOND : modifiers.get(0);
    }
}
