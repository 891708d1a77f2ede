/** What was found, what happened, or where a database stands: values with the JSON that other programs rely on. */
@NullMarked
package dev.palindrome.model.report;

import org.jspecify.annotations.NullMarked;
