/** What a goal says: lines on the console, JSON for programs, and the failure that ends it. */
@NullMarked
package dev.palindrome.maven.output;

import org.jspecify.annotations.NullMarked;
