/** The names that PostgreSQL chooses for what the text does not name. */
@NullMarked
package dev.palindrome.sql.naming;

import org.jspecify.annotations.NullMarked;
