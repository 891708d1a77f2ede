package dev.palindrome.sql.parse;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Span;

/**
 * A statement and its tree.
 *
 * @param span where it stands in the text, from its first token to its last, without the semicolon
 * @param tree the statement; the places in it are places in the whole text
 */
public record ParsedStatement(Span span, Node tree) {}
