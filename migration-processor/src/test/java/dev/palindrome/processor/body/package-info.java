/** Tests of what is read out of javac's trees. */
@NullMarked
package dev.palindrome.processor.body;

import org.jspecify.annotations.NullMarked;
