/**
 * PostgreSQL's own grammar: text in, syntax trees or PostgreSQL's error out, with places in the text. Depends on the packages
 * {@code lex} and {@code ast}; whoever judges statements stands on it.
 */
@NullMarked
package dev.palindrome.sql.parse;

import org.jspecify.annotations.NullMarked;
