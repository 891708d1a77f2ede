/** Histories of other tools, read from their directories and written as revisions. */
@NullMarked
package dev.palindrome.processor.authoring.imports;

import org.jspecify.annotations.NullMarked;
