package dev.palindrome.sql.schema;

import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.ast.Node;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type
 * @param notNull whether it is marked NOT NULL, validated
 * @param defaultValue the default, or what a generated column is computed from, if it has one
 * @param generation how its values come about without being given
 * @param collation the collation that the definition names
 * @param sequence the sequence that it owns: of an identity or serial column, or by {@code OWNED BY}
 * @param origin where it comes from
 * @param identity how the text defines an identity column, for what only matters when it is to be written again
 */
public record Column(
        String name,
        DataType type,
        boolean notNull,
        Optional<Node> defaultValue,
        Generation generation,
        Optional<QualifiedName> collation,
        Optional<QualifiedName> sequence,
        Origin origin,
        Optional<Constraint> identity) {

    /** A column of which nothing more is known. */
    public Column(
            String name,
            DataType type,
            boolean notNull,
            Optional<Node> defaultValue,
            Generation generation,
            Optional<QualifiedName> collation,
            Optional<QualifiedName> sequence,
            Origin origin) {
        this(name, type, notNull, defaultValue, generation, collation, sequence, origin, Optional.empty());
    }

    /**
     * The column with the definition of its identity.
     *
     * @param definition the definition
     * @return the column
     */
    public Column identifiedBy(Optional<Constraint> definition) {
        return new Column(name, type, notNull, defaultValue, generation, collation, sequence, origin, definition);
    }

    /** How values come about that no statement gives. */
    public enum Generation {
        /** They do not, or by a default. */
        NONE,
        /** {@code smallserial}, {@code serial}, {@code bigserial}: a sequence that the column owns and a default. */
        SERIAL,
        /** {@code GENERATED … AS IDENTITY}. */
        IDENTITY,
        /** {@code GENERATED ALWAYS AS (…) STORED}. */
        STORED,
        /** {@code GENERATED ALWAYS AS (…) VIRTUAL}, since 18. */
        VIRTUAL
    }

    /**
     * The column with another type.
     *
     * @param other the type
     * @return the column
     */
    public Column withType(DataType other) {
        return new Column(name, other, notNull, defaultValue, generation, collation, sequence, origin, identity);
    }

    /**
     * The column after one of its table was renamed: itself, or one that it is computed from.
     *
     * @param from the old name
     * @param to the new name
     * @return the column
     */
    public Column columnRenamed(String from, String to) {
        return new Column(
                name.equals(from) ? to : name,
                type,
                notNull,
                Renamed.in(defaultValue, from, to),
                generation,
                collation,
                sequence,
                origin,
                identity);
    }

    /**
     * The column with or without NOT NULL.
     *
     * @param marked whether it is marked
     * @return the column
     */
    public Column withNotNull(boolean marked) {
        return new Column(name, type, marked, defaultValue, generation, collation, sequence, origin, identity);
    }

    /**
     * The column with another default.
     *
     * @param value the default, or empty for none
     * @return the column
     */
    public Column withDefault(Optional<Node> value) {
        return new Column(name, type, notNull, value, generation, collation, sequence, origin, identity);
    }

    /**
     * The column with another way to come by its values.
     *
     * @param other the way
     * @return the column
     */
    public Column withGeneration(Generation other) {
        return new Column(name, type, notNull, defaultValue, other, collation, sequence, origin, identity);
    }

    /**
     * The column with another sequence of its own.
     *
     * @param other the sequence, or empty for none
     * @return the column
     */
    public Column withSequence(Optional<QualifiedName> other) {
        return new Column(name, type, notNull, defaultValue, generation, collation, other, origin, identity);
    }

    /**
     * The column with another collation.
     *
     * @param other the collation, or empty for that of the type
     * @return the column
     */
    public Column withCollation(Optional<QualifiedName> other) {
        return new Column(name, type, notNull, defaultValue, generation, other, sequence, origin, identity);
    }
}
