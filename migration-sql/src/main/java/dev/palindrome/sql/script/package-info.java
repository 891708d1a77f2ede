/**
 * Scripts as statements: where each begins and ends, and how it stands to transactions. Built on the tokens of
 * {@link dev.palindrome.sql.lex}, without a grammar; a syntax tree belongs to the span of a {@link
 * dev.palindrome.sql.script.SqlStatement}.
 */
@NullMarked
package dev.palindrome.sql.script;

import org.jspecify.annotations.NullMarked;
