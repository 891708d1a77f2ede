package dev.palindrome.engine.catalog.reading;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The labels of a family's columns that are not attributes. */
enum Label {
    /** The word of the object's kind; without it, the row adds attributes to an object of another family. */
    KIND,
    /** The address of the object: OID of the catalog, of the row, and the number of a part or nothing. */
    CLASS,
    OID,
    SUB,
    /** The address of the object that it goes down with. */
    PARENT_CLASS,
    PARENT_OID,
    PARENT_SUB,
    /** The quoted schema, if it has one, and the quoted name. */
    SCHEMA,
    NAME,
    /** Its rank among its siblings. */
    POSITION,
    /** The SQL that makes it, for reading; its parts are attributes. */
    DEFINITION_TEXT,
    /** The SQL that makes it, compared without the name. */
    NAMED_DEFINITION;

    private static final Map<String, Label> BY_TEXT =
            Arrays.stream(values()).collect(toUnmodifiableMap(Label::text, Function.identity()));

    /** The label as it stands in a statement. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Label> of(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }
}
