package dev.palindrome.sql.schema;

import dev.palindrome.sql.lex.Identifier;

/**
 * The name of an object, resolved: the schema is the one that the search path gave, where the text names none.
 *
 * @param schema the schema, folded as PostgreSQL folds it
 * @param name the name in that schema
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

    @Override
    public int compareTo(QualifiedName other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    /**
     * A name beside this one.
     *
     * @param other the name of another object of the same schema
     * @return the other object's name
     */
    public QualifiedName sibling(String other) {
        return new QualifiedName(schema, other);
    }

    /**
     * The name as SQL text, in quotes where it needs them.
     *
     * @return the name with its schema; alone if it is in no schema
     */
    public String sql() {
        String own = new Identifier(name).sql();
        return schema.isEmpty() ? own : new Identifier(schema).sql() + "." + own;
    }

    /** The name for messages, without quotes. */
    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
