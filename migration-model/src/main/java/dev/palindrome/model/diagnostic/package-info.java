/**
 * The one catalogue of everything that Palindrome says to its users: a stable code for each, with what is wrong, why it
 * matters and what to write instead. A text that reaches a user stands nowhere else.
 */
@NullMarked
package dev.palindrome.model.diagnostic;

import org.jspecify.annotations.NullMarked;
