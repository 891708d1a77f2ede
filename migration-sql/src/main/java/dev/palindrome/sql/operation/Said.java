package dev.palindrome.sql.operation;

import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Remark;

/**
 * What an operation says about an object beside its definition.
 *
 * @param kind what the object is, as {@link dev.palindrome.sql.schema.Schema#remarks} calls it
 * @param object its name
 * @param remark what is said
 */
public record Said(String kind, QualifiedName object, Remark remark) {}
