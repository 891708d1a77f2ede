/** The proof, tried on small histories with one fault each. */
@NullMarked
package dev.palindrome.engine.proof;

import org.jspecify.annotations.NullMarked;
