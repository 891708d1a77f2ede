package dev.palindrome.sql.schema;

import java.util.Optional;

/**
 * An object of which only its kind and name matter: a sequence, a schema, an extension, a role.
 *
 * @param kind what it is, as SQL says it in lower case: {@code sequence}
 * @param name its name; the schema is empty for what is in none
 * @param origin where it comes from
 * @param wording the statement that made it, as long as its words are still right
 */
public record NamedObject(String kind, QualifiedName name, Origin origin, Optional<Wording> wording) {

    /** An object of which nothing more is known. */
    public NamedObject(String kind, QualifiedName name, Origin origin) {
        this(kind, name, origin, Optional.empty());
    }

    /**
     * The object with the statement that makes it as it is.
     *
     * @param other the statement, or empty if nobody knows it any more
     * @return the object
     */
    public NamedObject worded(Optional<Wording> other) {
        return new NamedObject(kind, name, origin, other);
    }

    /**
     * The object under another name.
     *
     * @param other the name
     * @return the object
     */
    public NamedObject named(QualifiedName other) {
        return new NamedObject(kind, other, origin, wording);
    }
}
