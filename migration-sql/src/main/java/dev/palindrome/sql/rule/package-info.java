/**
 * The rules: each looks at one kind of fact and says one thing about it. What a rule may ask is in
 * {@link dev.palindrome.sql.rule.Scene}; the rules themselves are in the packages below, one class for each.
 */
@NullMarked
package dev.palindrome.sql.rule;

import org.jspecify.annotations.NullMarked;
