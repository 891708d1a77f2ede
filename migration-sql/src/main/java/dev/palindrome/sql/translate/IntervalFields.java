package dev.palindrome.sql.translate;

import java.util.ArrayList;
import java.util.List;

/** The fields of an interval type, which PostgreSQL's grammar gives as a set of bits. */
final class IntervalFields {

    private static final int ALL = 0x7FFF;

    private record Field(int bit, String name) {}

    /** In the order of their size, with the bits of {@code utils/datetime.h}. */
    private static final List<Field> FIELDS = List.of(
            new Field(1 << 2, "year"),
            new Field(1 << 1, "month"),
            new Field(1 << 3, "day"),
            new Field(1 << 10, "hour"),
            new Field(1 << 11, "minute"),
            new Field(1 << 12, "second"));

    private IntervalFields() {}

    static String of(int bits) {
        if (bits == ALL) {
            return "";
        }
        List<String> names = new ArrayList<>();
        FIELDS.stream().filter(field -> (bits & field.bit()) != 0).forEach(field -> names.add(field.name()));
        if (names.size() < 2) {
            return String.join("", names);
        }
        return names.get(0) + " to " + names.get(names.size() - 1);
    }
}
