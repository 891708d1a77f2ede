/**
 * Goals in this process: a small module in a folder, compiled with the processor, and Maven's own descriptor and evaluator of
 * parameters around the goal. What a whole Maven adds to that is for the stories of {@code it}.
 */
@NullMarked
package dev.palindrome.maven.testing;

import org.jspecify.annotations.NullMarked;
