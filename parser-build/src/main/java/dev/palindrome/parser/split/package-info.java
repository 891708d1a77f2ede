/** Cuts functions that are one giant switch into functions that the JVM compiles. Knows the {@code wasm} that it works on, and nothing of PostgreSQL. */
@NullMarked
package dev.palindrome.parser.split;

import org.jspecify.annotations.NullMarked;
