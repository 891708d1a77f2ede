/**
 * Syntax that older servers do not know: the grammar is that of PostgreSQL 18, a history may run on 14. Depends on
 * {@code lex}, {@code ast} and {@code parse}.
 */
@NullMarked
package dev.palindrome.sql.version;

import org.jspecify.annotations.NullMarked;
