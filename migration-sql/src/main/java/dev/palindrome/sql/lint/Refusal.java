package dev.palindrome.sql.lint;

import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.sql.lex.Span;

/**
 * Something in a text that the grammar refuses, or that the server's version does not know yet.
 *
 * @param diagnostic what is said
 * @param span where it stands
 * @param statement where the statement stands that it is part of
 */
public record Refusal(Diagnostic diagnostic, Span span, Span statement) {}
