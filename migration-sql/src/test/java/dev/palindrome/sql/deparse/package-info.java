/** Tests of writing trees as SQL. */
@NullMarked
package dev.palindrome.sql.deparse;

import org.jspecify.annotations.NullMarked;
