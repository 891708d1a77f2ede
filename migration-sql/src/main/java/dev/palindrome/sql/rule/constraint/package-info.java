/**
 * The rules about constraints: how they come to a table with rows, what goes with them, and what they should say.
 */
@NullMarked
package dev.palindrome.sql.rule.constraint;

import org.jspecify.annotations.NullMarked;
