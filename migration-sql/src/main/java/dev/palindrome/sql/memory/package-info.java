/** The memory that the compiled grammar works in. */
@NullMarked
package dev.palindrome.sql.memory;

import org.jspecify.annotations.NullMarked;
