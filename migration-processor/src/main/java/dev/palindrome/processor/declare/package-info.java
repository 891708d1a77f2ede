/** Elements and annotation mirrors in, declarations and settings of the model out. Knows nothing of syntax trees. */
@NullMarked
package dev.palindrome.processor.declare;

import org.jspecify.annotations.NullMarked;
