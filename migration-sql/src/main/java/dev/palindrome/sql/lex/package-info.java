/**
 * PostgreSQL's lexical rules: text in, tokens with spans and lexical errors out. Depends on nothing but the JDK; the
 * packages that split scripts and count checksums stand on it, and a syntax tree can point into the same spans.
 */
@NullMarked
package dev.palindrome.sql.lex;

import org.jspecify.annotations.NullMarked;
