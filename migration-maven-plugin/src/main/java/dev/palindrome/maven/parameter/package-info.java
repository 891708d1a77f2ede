/**
 * What a goal was told: every parameter from the first place that has it, read and checked once. Depends on the model,
 * and on Maven for nothing but the properties of a session.
 */
@NullMarked
package dev.palindrome.maven.parameter;

import org.jspecify.annotations.NullMarked;
