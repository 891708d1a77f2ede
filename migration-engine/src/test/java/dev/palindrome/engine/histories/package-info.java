/**
 * Histories to measure on: the example of this repository, and those of public projects, which whoever has fetched them
 * names by their directory.
 */
@NullMarked
package dev.palindrome.engine.histories;

import org.jspecify.annotations.NullMarked;
