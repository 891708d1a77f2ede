/** Rules about statements that write or read every row of a table while nobody can use it. */
@NullMarked
package dev.palindrome.sql.rule.rewrite;

import org.jspecify.annotations.NullMarked;
