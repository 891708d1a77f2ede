/** Histories of public projects, which are not part of this repository: whoever has fetched them names their directory. */
@NullMarked
package dev.palindrome.engine.histories;

import org.jspecify.annotations.NullMarked;
