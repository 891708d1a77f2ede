package dev.palindrome.engine.catalog;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A whole object as one text: the server's where it prints one, else written from the facts, in SQL's words.
 *
 * <p>For reading only; what it leaves out is still compared.
 */
final class Definition {

    private Definition() {}

    static String of(CatalogObject object, Catalog catalog) {
        List<CatalogObject> members = catalog.orderedMembers(object.id());
        String name = object.id().name();
        return object.definition().orElseGet(() -> switch (object.id().kind()) {
            case TABLE, FOREIGN_TABLE ->
                "CREATE " + object.id().kind().word().toUpperCase(Locale.ROOT) + " " + name + " ("
                        + joined(members, Definition::column) + ")";
            case ENUM -> "CREATE TYPE " + name + " AS ENUM (" + joined(members, CatalogObject::localName) + ")";
            case COLUMN, TYPE_ATTRIBUTE -> column(object);
            case TYPE ->
                members.isEmpty()
                        ? attributes(object)
                        : "CREATE TYPE " + name + " AS (" + joined(members, Definition::column) + ")";
            case VIEW, MATERIALIZED_VIEW ->
                "CREATE " + object.id().kind().word().toUpperCase(Locale.ROOT) + " " + name + " AS\n"
                        + value(object, "definition").orElse("");
            case CONSTRAINT, RULE -> value(object, "definition").orElse("");
            case ENUM_VALUE -> object.localName();
            default -> attributes(object);
        });
    }

    private static String joined(List<CatalogObject> members, Function<CatalogObject, String> text) {
        return members.stream().map(text).collect(joining(", "));
    }

    private static String column(CatalogObject column) {
        StringBuilder text = new StringBuilder(column.localName());
        value(column, "type").ifPresent(type -> text.append(' ').append(type));
        value(column, "collation")
                .ifPresent(collation -> text.append(" COLLATE ").append(collation));
        value(column, "default")
                .ifPresent(expression -> text.append(" DEFAULT ").append(expression));
        value(column, "generated")
                .ifPresent(generated -> text.append(" GENERATED ").append(generated));
        value(column, "identity")
                .ifPresent(
                        identity -> text.append(" GENERATED ").append(identity).append(" AS IDENTITY"));
        value(column, "not null").filter("true"::equals).ifPresent(yes -> text.append(" NOT NULL"));
        return text.toString();
    }

    private static Optional<String> value(CatalogObject object, String attribute) {
        return Optional.ofNullable(object.attributes().get(attribute));
    }

    private static String attributes(CatalogObject object) {
        return object.id()
                + object.attributes().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(joining(", ", " (", ")"));
    }
}
