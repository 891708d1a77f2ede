/** What happened, or where a database stands: values that are printed, and written as JSON that others rely on. */
@NullMarked
package dev.palindrome.model.report;

import org.jspecify.annotations.NullMarked;
