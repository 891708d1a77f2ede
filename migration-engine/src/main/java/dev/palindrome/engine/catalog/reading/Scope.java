package dev.palindrome.engine.catalog.reading;

import static java.util.stream.Collectors.joining;

import dev.palindrome.sql.lex.StringConstant;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which schemas are looked at: all but system and temporary schemas and those that are ignored, such as the one that
 * holds our own tables.
 */
public record Scope(Set<String> ignoredSchemas) {

    public Scope {
        ignoredSchemas = Set.copyOf(ignoredSchemas);
    }

    public static Scope everything() {
        return new Scope(Set.of());
    }

    public static Scope without(String... schemas) {
        return new Scope(Set.of(schemas));
    }

    /** The ignored names as an SQL array, quoted for {@code standard_conforming_strings = on}. */
    String toSql() {
        return new TreeSet<>(ignoredSchemas)
                .stream().map(name -> new StringConstant(name).sql()).collect(joining(", ", "ARRAY[", "]::name[]"));
    }
}
