/**
 * Linting: a history's revisions or plain files, one after the other, each statement with the schema and the transaction that
 * it meets.
 */
@NullMarked
package dev.palindrome.sql.lint;

import org.jspecify.annotations.NullMarked;
