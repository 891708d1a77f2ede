package dev.palindrome.sql.lint;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Span;

/**
 * A statement with its tree.
 *
 * @param span where it stands in the text, without comments before it and without the semicolon
 * @param tree its syntax tree
 * @param nonTransactional whether PostgreSQL refuses it in a transaction block
 */
public record ParsedStatement(Span span, Node tree, boolean nonTransactional) {}
