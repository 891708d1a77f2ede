/**
 * Runs one revision: in one transaction with its history row, or segment by segment with a journal that a later run
 * resumes from. Knows the store, not which revisions are to run.
 */
@NullMarked
package dev.palindrome.engine.run;

import org.jspecify.annotations.NullMarked;
