/** Specifies what is read of sources that need not compile. */
@NullMarked
package dev.palindrome.processor.authoring.source;

import org.jspecify.annotations.NullMarked;
