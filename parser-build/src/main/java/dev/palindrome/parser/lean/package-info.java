/** Makes the classes that Chicory's compiler writes cheap for a JVM that has just started. */
@NullMarked
package dev.palindrome.parser.lean;

import org.jspecify.annotations.NullMarked;
