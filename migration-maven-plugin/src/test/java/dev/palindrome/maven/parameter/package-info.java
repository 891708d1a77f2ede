/** Tests. */
@NullMarked
package dev.palindrome.maven.parameter;

import org.jspecify.annotations.NullMarked;
