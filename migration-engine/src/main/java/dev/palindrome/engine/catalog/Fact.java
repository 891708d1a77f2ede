package dev.palindrome.engine.catalog;

/**
 * One thing that is so in a schema: {@code (column, public.t.id, not null, true)}.
 *
 * <p>An attribute at its default, or without a value, is no fact.
 */
public record Fact(ObjectKind kind, String object, String attribute, String value) {}
