/**
 * The schema as the history makes it: immutable descriptions of tables, indexes, types and the like, and
 * {@link dev.palindrome.sql.schema.Schema}, which operations change one after the other. What no revision made is unknown,
 * and is said to be unknown.
 */
@NullMarked
package dev.palindrome.sql.schema;

import org.jspecify.annotations.NullMarked;
