package dev.palindrome.sql.impact;

import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names, while they are collected. */
final class TouchedNames {

    private final SortedSet<String> names = new TreeSet<>();

    void object(QualifiedName name) {
        names.add(name.schema().isEmpty() ? name.name() : name.toString());
    }

    /** A column, constraint or the like, which has a name in its table only. */
    void part(QualifiedName table, String part) {
        names.add(table + "." + part);
    }

    List<String> sorted() {
        return List.copyOf(names);
    }
}
