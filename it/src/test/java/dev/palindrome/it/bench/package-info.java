/** Programs that measure what a deployment costs, beside other tools in the same run; started by hand, never by a build. */
@NullMarked
package dev.palindrome.it.bench;

import org.jspecify.annotations.NullMarked;
