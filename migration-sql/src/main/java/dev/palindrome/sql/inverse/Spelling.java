package dev.palindrome.sql.inverse;

import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Spells names so that a downgrade, which runs with the search path of the history, finds what is meant. */
final class Spelling {

    private final Schema schema;
    private final List<String> path;

    Spelling(Schema schema, List<String> path) {
        this.schema = schema;
        this.path = path;
    }

    static String identifier(String name) {
        return new Identifier(name).sql();
    }

    static String identifiers(Collection<String> names) {
        return names.stream().map(Spelling::identifier).collect(Collectors.joining(", "));
    }

    /** A name of a history with one schema needs none. */
    String name(QualifiedName name) {
        return path.equals(List.of(name.schema())) ? identifier(name.name()) : name.sql();
    }

    /**
     * A relation or type that may come from elsewhere: nobody knows which schema of the path it is in, so that it keeps the name
     * that the text gave it.
     */
    private String uncertain(QualifiedName name, boolean known) {
        boolean first = !path.isEmpty() && path.get(0).equals(name.schema());
        return first && !known ? identifier(name.name()) : name(name);
    }

    String relation(QualifiedName name) {
        return uncertain(name, schema.knowsRelation(name));
    }

    /** A type, if it can be spelled. */
    Optional<String> type(DataType type) {
        String array = "[]".repeat(type.dimensions());
        if (type.name().schema().isEmpty()) {
            return Optional.empty();
        }
        if (type.name().equals(new QualifiedName(DataType.BUILT_IN, "char"))) {
            return Optional.of("\"char\"" + array);
        }
        if (type.name().schema().equals(DataType.BUILT_IN)) {
            return Optional.of(type.toString());
        }
        boolean known = schema.type(type.name()).isPresent() || schema.knowsRelation(type.name());
        String modifiers = type.modifiers().isEmpty()
                ? ""
                : type.modifiers().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        return Optional.of(uncertain(type.name(), known) + modifiers + array);
    }
}
