/**
 * The schema behind an operation. A class for each family of operations registers how it changes the schema; what the schema
 * does not know stays unknown.
 */
@NullMarked
package dev.palindrome.sql.replay;

import org.jspecify.annotations.NullMarked;
