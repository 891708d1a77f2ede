/** The build step that makes classes of libpg_query's WebAssembly. */
@NullMarked
package dev.palindrome.parser.compile;

import org.jspecify.annotations.NullMarked;
