package dev.palindrome.engine.catalog;

import java.util.Optional;

/**
 * One difference between two catalogs, in words.
 *
 * @param attribute what differs of the object; empty if the whole object was left behind or lost
 * @param before the attribute's value, or the definition of the whole object, in the first catalog
 * @param after the same in the second
 */
public record Residue(
        Change change,
        ObjectKind kind,
        String object,
        Optional<String> attribute,
        Optional<String> before,
        Optional<String> after) {

    /** The attribute that stands for the name of an object. */
    public static final String NAME = "name";

    /** The attribute that stands for the order of a table's columns. */
    public static final String COLUMN_ORDER = "column order";

    static Residue leftBehind(CatalogObject object, String definition) {
        return new Residue(
                Change.LEFT_BEHIND,
                object.id().kind(),
                object.id().name(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(definition));
    }

    static Residue lost(CatalogObject object, String definition) {
        return new Residue(
                Change.LOST,
                object.id().kind(),
                object.id().name(),
                Optional.empty(),
                Optional.of(definition),
                Optional.empty());
    }

    static Residue changed(ObjectId object, String attribute, Optional<String> before, Optional<String> after) {
        return new Residue(Change.CHANGED, object.kind(), object.name(), Optional.of(attribute), before, after);
    }

    boolean isColumnOrder() {
        return kind.hasColumnsInAnyOrder()
                && attribute.filter(COLUMN_ORDER::equals).isPresent();
    }

    @Override
    public String toString() {
        return change.word() + " " + kind.word() + " " + object
                + attribute.map(name -> " (" + name + ")").orElse("") + ": "
                + before.orElse("-") + " => " + after.orElse("-");
    }
}
