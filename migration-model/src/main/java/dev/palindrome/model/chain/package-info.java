/** The history as one line of revisions, from base to head, and everything that can be wrong with it. */
@NullMarked
package dev.palindrome.model.chain;

import org.jspecify.annotations.NullMarked;
