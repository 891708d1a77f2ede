/** Tests of what is read beside the sources. */
@NullMarked
package dev.palindrome.processor.project;

import org.jspecify.annotations.NullMarked;
