package dev.palindrome.sql.version;

import dev.palindrome.sql.lex.Span;

/**
 * Something in a statement that the oldest server of a history refuses.
 *
 * @param feature what it is
 * @param statement the statement that has it
 */
public record NewerSyntax(SyntaxFeature feature, Span statement) {}
