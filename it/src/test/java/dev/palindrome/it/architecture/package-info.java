/** The house's rules, as far as a machine can see them. */
@NullMarked
package dev.palindrome.it.architecture;

import org.jspecify.annotations.NullMarked;
