package dev.palindrome.sql.schema;

/**
 * A trigger of a table or view.
 *
 * @param name its name
 * @param function what it calls
 */
public record Trigger(String name, QualifiedName function) {}
