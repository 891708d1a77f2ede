/** The lock file: which revisions are released, and therefore frozen, and which is the head. */
@NullMarked
package dev.palindrome.model.lock;

import org.jspecify.annotations.NullMarked;
