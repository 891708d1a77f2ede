/** What the gates write for other programs, as values with their JSON. */
@NullMarked
package dev.palindrome.model.report;

import org.jspecify.annotations.NullMarked;
