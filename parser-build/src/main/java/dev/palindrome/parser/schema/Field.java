package dev.palindrome.parser.schema;

/**
 * A field of a node.
 *
 * @param name the name in PostgreSQL's struct, which is the key in the JSON too
 * @param type the type of its value, or of one element: {@code number}, {@code Node}, the name of a node or an enumeration
 * @param list whether there can be several
 */
public record Field(String name, String type, boolean list) {}
