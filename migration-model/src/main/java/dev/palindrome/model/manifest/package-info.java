/** The manifest: the validated history as the compile gate hands it to the goals, a file in the jar. */
@NullMarked
package dev.palindrome.model.manifest;

import org.jspecify.annotations.NullMarked;
