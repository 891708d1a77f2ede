/** Writes the types of the {@code schema} as Java: a record for each node, an enum for each enumeration. */
@NullMarked
package dev.palindrome.parser.tree;

import org.jspecify.annotations.NullMarked;
