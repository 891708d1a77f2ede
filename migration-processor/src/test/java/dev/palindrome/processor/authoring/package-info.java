/** Specifies what the goals that write into a project write, and what they refuse. */
@NullMarked
package dev.palindrome.processor.authoring;

import org.jspecify.annotations.NullMarked;
