/**
 * From parts of PostgreSQL's parse tree back to SQL: expressions, queries, types. What it has no words for it leaves to the caller
 * to say: there is no text then, rather than a wrong one. Knows the tree and names only.
 */
@NullMarked
package dev.palindrome.sql.deparse;

import org.jspecify.annotations.NullMarked;
