/** Tests. */
@NullMarked
package dev.palindrome.maven.project;

import org.jspecify.annotations.NullMarked;
