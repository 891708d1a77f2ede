/** Linting plain SQL files, which need no project: what {@code migrations:lint} does between reading and reporting. */
@NullMarked
package dev.palindrome.sql.files;

import org.jspecify.annotations.NullMarked;
