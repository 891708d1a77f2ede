/** The values that tell whether a revision, or a whole chain, is still the one that was released. */
@NullMarked
package dev.palindrome.model.checksum;

import org.jspecify.annotations.NullMarked;
