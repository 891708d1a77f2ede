package dev.palindrome.engine.catalog;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The kinds of objects in a schema, by the word that reports print.
 *
 * <p>They are declared causes first: a lost type or function explains lost columns and triggers, so findings are listed
 * in this order.
 */
public enum ObjectKind {
    SCHEMA("schema", Naming.QUALIFIED),
    EXTENSION("extension", Naming.QUALIFIED),
    COLLATION("collation", Naming.QUALIFIED),
    ENUM("enum", Naming.QUALIFIED),
    ENUM_VALUE("enum value", Naming.WITHIN_PARENT),
    DOMAIN("domain", Naming.QUALIFIED),
    /** Composite, range, base and shell types; the attribute {@code form} tells which. */
    TYPE("type", Naming.QUALIFIED),
    /** A field of a composite type, which PostgreSQL's grammar calls an attribute. */
    TYPE_ATTRIBUTE("type attribute", Naming.WITHIN_PARENT),
    SEQUENCE("sequence", Naming.QUALIFIED),
    FUNCTION("function", Naming.QUALIFIED),
    PROCEDURE("procedure", Naming.QUALIFIED),
    AGGREGATE("aggregate", Naming.QUALIFIED),
    CAST("cast", Naming.QUALIFIED),
    FOREIGN_DATA_WRAPPER("foreign data wrapper", Naming.QUALIFIED),
    FOREIGN_SERVER("server", Naming.QUALIFIED),
    USER_MAPPING("user mapping", Naming.WITHIN_PARENT),
    TEXT_SEARCH_DICTIONARY("text search dictionary", Naming.QUALIFIED),
    TEXT_SEARCH_CONFIGURATION("text search configuration", Naming.QUALIFIED),
    TABLE("table", Naming.QUALIFIED),
    FOREIGN_TABLE("foreign table", Naming.QUALIFIED),
    VIEW("view", Naming.QUALIFIED),
    MATERIALIZED_VIEW("materialized view", Naming.QUALIFIED),
    COLUMN("column", Naming.WITHIN_PARENT),
    CONSTRAINT("constraint", Naming.WITHIN_PARENT),
    INDEX("index", Naming.QUALIFIED),
    TRIGGER("trigger", Naming.WITHIN_PARENT),
    RULE("rule", Naming.WITHIN_PARENT),
    POLICY("policy", Naming.WITHIN_PARENT),
    EVENT_TRIGGER("event trigger", Naming.QUALIFIED),
    STATISTICS("statistics", Naming.QUALIFIED),
    PUBLICATION("publication", Naming.QUALIFIED),
    DEFAULT_PRIVILEGES("default privileges", Naming.QUALIFIED),
    /** Something that no reader reads, or that is not ours but was changed: named by {@code pg_identify_object}. */
    NOT_MODELLED("not-modelled", Naming.QUALIFIED);

    private static final Map<String, ObjectKind> BY_WORD =
            Arrays.stream(values()).collect(toUnmodifiableMap(ObjectKind::word, Function.identity()));

    private final String word;
    private final Naming naming;

    ObjectKind(String word, Naming naming) {
        this.word = word;
        this.naming = naming;
    }

    /** The word in reports: lower case, stable. */
    public String word() {
        return word;
    }

    /**
     * Whether objects of this kind are named within another: {@code public.t.c1} for a constraint of {@code public.t},
     * whose name need not be unique in the schema.
     */
    public boolean isNamedWithinParent() {
        return naming == Naming.WITHIN_PARENT;
    }

    /** Whether its columns may stand in another order without the kind being another: true of tables alone. */
    boolean hasColumnsInAnyOrder() {
        return this == TABLE || this == FOREIGN_TABLE;
    }

    /** Whether a lost and a left-behind object of one parent that are equal but for the name are one, renamed. */
    boolean isPairedWhenRenamed() {
        return this == CONSTRAINT || this == INDEX || this == TRIGGER || this == POLICY || this == SEQUENCE;
    }

    /** The kind that reports call {@code word}. */
    public static Optional<ObjectKind> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    private enum Naming {
        QUALIFIED,
        WITHIN_PARENT
    }
}
