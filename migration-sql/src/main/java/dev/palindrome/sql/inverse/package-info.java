/**
 * From what an upgrade does to the SQL that takes it back: what was made is dropped, what was changed is changed back, and what was
 * dropped is made again as the replayed schema has it. What SQL cannot take back is said, never guessed. Knows operations, the
 * schema and the words of the tree; nothing here looks at the syntax tree of a command.
 */
@NullMarked
package dev.palindrome.sql.inverse;

import org.jspecify.annotations.NullMarked;
