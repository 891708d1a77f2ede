/** Real Maven builds in throw-away copies of small projects. */
@NullMarked
package dev.palindrome.it.build;

import org.jspecify.annotations.NullMarked;
