/** What {@code migrations:lint} does around the linter: finds and reads the files, chooses the rules, writes the report. */
@NullMarked
package dev.palindrome.maven.lint;

import org.jspecify.annotations.NullMarked;
