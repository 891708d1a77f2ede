/** Rules about rights that are wider than meant, rights that a migration should not need, and secrets in its text. */
@NullMarked
package dev.palindrome.sql.rule.security;

import org.jspecify.annotations.NullMarked;
