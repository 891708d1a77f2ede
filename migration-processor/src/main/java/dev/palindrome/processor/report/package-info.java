/** Findings in, the compiler's messages and the report for other programs out. */
@NullMarked
package dev.palindrome.processor.report;

import org.jspecify.annotations.NullMarked;
