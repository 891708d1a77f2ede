/** The goals as somebody types them, in this process. */
@NullMarked
package dev.palindrome.maven;

import org.jspecify.annotations.NullMarked;
