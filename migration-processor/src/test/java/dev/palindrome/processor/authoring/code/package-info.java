/** Specifies that written source means what it was made from. */
@NullMarked
package dev.palindrome.processor.authoring.code;

import org.jspecify.annotations.NullMarked;
