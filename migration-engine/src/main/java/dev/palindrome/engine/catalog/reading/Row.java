package dev.palindrome.engine.catalog.reading;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a family's statement. */
record Row(Map<Label, String> labels, SortedMap<String, String> attributes) {

    Optional<String> kind() {
        return text(Label.KIND);
    }

    Optional<Address> address() {
        return address(Label.CLASS, Label.OID, Label.SUB);
    }

    Optional<Address> parent() {
        return address(Label.PARENT_CLASS, Label.PARENT_OID, Label.PARENT_SUB);
    }

    Optional<String> schema() {
        return text(Label.SCHEMA);
    }

    String name() {
        return text(Label.NAME).orElseThrow();
    }

    OptionalInt position() {
        @Nullable String position = labels.get(Label.POSITION);
        return position == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(position));
    }

    /** The SQL that makes the object, where the server prints one. */
    Optional<String> definition() {
        return text(Label.DEFINITION_TEXT).or(() -> text(Label.NAMED_DEFINITION));
    }

    /** The same without the object's name: equal before and after a rename. */
    Optional<String> definitionWithoutName() {
        // The name follows the keywords, which are upper case where it is not quoted: its first occurrence is the name.
        return text(Label.NAMED_DEFINITION)
                .map(definition -> definition.replaceFirst(Pattern.quote(" " + name() + " "), " "));
    }

    private Optional<String> text(Label label) {
        return Optional.ofNullable(labels.get(label));
    }

    private Optional<Address> address(Label catalog, Label object, Label part) {
        return text(object)
                .map(oid -> new Address(
                        Long.parseLong(text(catalog).orElseThrow()),
                        Long.parseLong(oid),
                        Integer.parseInt(text(part).orElse("0"))));
    }
}
