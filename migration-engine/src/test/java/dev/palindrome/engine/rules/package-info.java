/** What the catalogue claims of SQL, held against a real PostgreSQL. */
@NullMarked
package dev.palindrome.engine.rules;

import org.jspecify.annotations.NullMarked;
