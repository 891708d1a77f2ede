package dev.palindrome.sql.schema;

/**
 * An object of which only its kind and name matter: a sequence, a schema, an extension, a role.
 *
 * @param kind what it is, as SQL says it in lower case: {@code sequence}
 * @param name its name; the schema is empty for what is in none
 * @param origin where it comes from
 */
public record NamedObject(String kind, QualifiedName name, Origin origin) {}
