package dev.palindrome.engine.catalog;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One object of a schema with all that is known of it.
 *
 * @param id what it is called
 * @param localName its own name, without schema or parent
 * @param parent the object that it goes down with: the table of a column, index or trigger, the column of an owned
 *     sequence
 * @param position its rank among its siblings (columns, enum values), counted from one without gaps
 * @param definition the SQL that makes it, where the server can print it; for reading, never compared
 * @param attributes what is compared, by attribute
 */
public record CatalogObject(
        ObjectId id,
        String localName,
        Optional<ObjectId> parent,
        OptionalInt position,
        Optional<String> definition,
        SortedMap<String, String> attributes) {

    public CatalogObject {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** The facts that this object stands for; one without attributes still exists. */
    Stream<Fact> facts() {
        return Stream.concat(
                Stream.of(new Fact(id.kind(), id.name(), "exists", "true")),
                attributes.entrySet().stream()
                        .map(entry -> new Fact(id.kind(), id.name(), entry.getKey(), entry.getValue())));
    }
}
