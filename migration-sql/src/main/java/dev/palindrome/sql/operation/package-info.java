/**
 * What a statement does to the schema, the data or the session, one operation for one fact: {@code ALTER TABLE} with three
 * commands is three operations. Rules look at operations, the replay applies them, inverse SQL is made of them; nothing behind
 * this package looks at the syntax tree of a command again.
 */
@NullMarked
package dev.palindrome.sql.operation;

import org.jspecify.annotations.NullMarked;
