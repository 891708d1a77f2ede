/** Programs that measure what a compilation and a deployment cost, beside other tools in the same run; started by hand, never by a build. */
@NullMarked
package dev.palindrome.it.bench;

import org.jspecify.annotations.NullMarked;
